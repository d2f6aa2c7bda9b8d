package nl.noaberwerk.hosts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Ends a contract with a host employer by notice. */
@Named
@ViewScoped
public class HostContractEndScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HostContracts contracts;

    @Inject
    private transient Today today;

    private transient Agreed agreed;
    private Long id;
    private LocalDate noticeOn;
    private LocalDate lastDay;
    private String reason;

    /** Called when the page opens: the last day is the first that the term of notice allows. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("hosts.contract.not-found");
        }
        noticeOn = today.date();
        lastDay = getAgreed()
                .on(noticeOn)
                .map(terms -> terms.notice().earliestEnd(noticeOn))
                .orElse(null);
    }

    public Agreed getAgreed() {
        if (agreed == null) {
            agreed = contracts.one(id);
        }
        return agreed;
    }

    public int getPeople() {
        return contracts.people(id);
    }

    public String end() {
        contracts.end(id, lastDay, noticeOn, reason);
        Notice.afterRedirect(
                Messages.text("hosts.contract.ended", getAgreed().contract().getNumber(), lastDay));
        return "/hosts/contract.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
