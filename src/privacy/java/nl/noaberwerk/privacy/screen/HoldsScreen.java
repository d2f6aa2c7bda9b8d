package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.LegalHolds;
import nl.noaberwerk.privacy.NewRecord;

/** Whose data stay longer than their term. */
@Named
@ViewScoped
public class HoldsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/privacy/holds.xhtml?faces-redirect=true";

    @Inject
    private LegalHolds holds;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<LegalHolds.Line> rows;

    private String personnelNumber;
    private LocalDate from;
    private String reason;
    private Long ending;
    private LocalDate lastDay;
    private String endReason;

    public List<LegalHolds.Line> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? holds.all(employer.id()) : List.of();
        }
        return rows;
    }

    public List<LegalHolds.Line> getHolding() {
        return getRows().stream().filter(line -> line.end().isEmpty()).toList();
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public String put() {
        holds.put(employer.id(), personnelNumber, new NewRecord(getFrom(), reason));
        Notice.afterRedirect(Messages.text("privacy.hold.put", personnelNumber));
        return AGAIN;
    }

    public String end() {
        holds.end(ending, new NewRecord(getLastDay(), endReason));
        Notice.afterRedirect(Messages.text("privacy.hold.was-ended", getLastDay()));
        return AGAIN;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public void setPersonnelNumber(String personnelNumber) {
        this.personnelNumber = personnelNumber;
    }

    public LocalDate getFrom() {
        return from == null ? today.date() : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public LocalDate getLastDay() {
        return lastDay == null ? today.date() : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getEndReason() {
        return endReason;
    }

    public void setEndReason(String endReason) {
        this.endReason = endReason;
    }
}
