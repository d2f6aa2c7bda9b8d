package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.leave.AskedFixedLeave;
import nl.noaberwerk.leave.FixedLeave;
import nl.noaberwerk.leave.FixedLeaves;
import nl.noaberwerk.leave.LeaveCalendars;
import nl.noaberwerk.leave.PlannedFixedLeave;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;

/** Fixes days as vakantie for a group: first for whom and for whom not, then it is recorded. */
@Named
@ViewScoped
public class FixedLeaveScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Rows on the page: those who cannot come first, so that they are all seen. */
    private static final int SHOWN = 500;

    @Inject
    private transient FixedLeaves fixed;

    @Inject
    private transient LeaveCalendars calendars;

    @Inject
    private EmployerInView employer;

    private transient List<PlannedFixedLeave> rows;
    private Map<Long, Boolean> chosen = new HashMap<>();
    private String location;
    private String groupLeader;
    private LocalDate first;
    private LocalDate last;
    private String reason;

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<String> getLocations() {
        return calendars.locations(employer.id());
    }

    public List<String> getLeaders() {
        return calendars.leaders(employer.id());
    }

    /** Shows for whom it would be; who was ticked off stays so. */
    public void plan() {
        rows = fixed.plan(employer.id(), asked());
        Map<Long, Boolean> before = chosen;
        chosen = new HashMap<>();
        rows.stream()
                .filter(row -> !row.isExcluded())
                .forEach(row -> chosen.put(row.employmentId(), before.getOrDefault(row.employmentId(), true)));
    }

    public String carryOut() {
        FixedLeave made = fixed.carryOut(employer.id(), asked());
        Notice.afterRedirect(Messages.text("leave.fixed.saved", made.getPeople(), made.getExcluded()));
        return "/leave/fixed.xhtml?faces-redirect=true";
    }

    private AskedFixedLeave asked() {
        Set<Long> without = chosen.entrySet().stream()
                .filter(one -> Boolean.FALSE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new AskedFixedLeave(location, groupLeader, first, last, reason, without);
    }

    /** Null until it was asked for. */
    public List<PlannedFixedLeave> getRows() {
        return rows == null ? null : rows.stream().limit(SHOWN).toList();
    }

    public int getTotal() {
        return rows.size();
    }

    public long getExcluded() {
        return rows.stream().filter(PlannedFixedLeave::isExcluded).count();
    }

    /** How many are on no row of the page. */
    public int getMore() {
        return Math.max(0, rows.size() - SHOWN);
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getGroupLeader() {
        return groupLeader;
    }

    public void setGroupLeader(String groupLeader) {
        this.groupLeader = groupLeader;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
