package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.placement.Workplace;
import nl.noaberwerk.placement.Workplaces;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Ends the placement of an employee with a host employer. */
@Named
@ViewScoped
public class PlaceEndScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workplaces workplaces;

    @Inject
    private transient Today today;

    private Long id;
    private LocalDate lastDay;
    private LocalDate noticeOn;
    private String reason;

    /** Called when the page opens. @throws Refused 404 when there is no such employment */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        Workplace now = getNow();
        lastDay = now.agreement().expectedEnd() == null
                ? today.date()
                : now.agreement().expectedEnd();
        noticeOn = now.agreement().noticeOn();
    }

    public Workplace getNow() {
        return workplaces.on(id, today.date());
    }

    public String end() {
        workplaces.end(id, lastDay, noticeOn, reason);
        Notice.afterRedirect(Messages.text("placement.end.saved", lastDay));
        return "/personnel/employee.xhtml?faces-redirect=true&tab=werk&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public LocalDate getNoticeOn() {
        return noticeOn;
    }

    public void setNoticeOn(LocalDate noticeOn) {
        this.noticeOn = noticeOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
