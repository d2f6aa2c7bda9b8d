package nl.noaberwerk.placement.screen;

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
import nl.noaberwerk.placement.AskedMove;
import nl.noaberwerk.placement.GroupMove;
import nl.noaberwerk.placement.GroupMoves;
import nl.noaberwerk.placement.PlacedPeople;
import nl.noaberwerk.placement.PlannedChange;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.placement.Workplaces;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;

/** Moves a whole group: first what would change for whom, then for all or for nobody. */
@Named
@ViewScoped
public class GroupMoveScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String BACK = "-";

    @Inject
    private transient GroupMoves moves;

    @Inject
    private transient PlacedPeople people;

    @Inject
    private transient Workplaces workplaces;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private transient List<PlannedChange> rows;
    private transient PlacedPeople.Choices choices;
    private Map<Long, Boolean> chosen = new HashMap<>();
    private String fromLocation;
    private String fromLeader;
    private String fromHost;
    private String toLocation;
    private String toLeader;
    private String where;
    private Werksoort werksoort;
    private LocalDate day;
    private LocalDate expectedEnd;
    private String reason;

    /** Called when the page opens. */
    public void open() {
        day = today.date();
    }

    public PlacedPeople.Choices getChoices() {
        if (choices == null) {
            choices = people.choices(employer.id());
        }
        return choices;
    }

    public List<HostChoice> getPlaces() {
        return HostChoice.all(
                workplaces.hosts(employer.id()), workplaces.contracts(employer.id(), day == null ? today.date() : day));
    }

    public Werksoort[] getWerksoorten() {
        return Werksoort.values();
    }

    /** Shows what would change; who stays behind was ticked off. */
    public void plan() {
        rows = moves.plan(employer.id(), asked());
        Map<Long, Boolean> before = chosen;
        chosen = new HashMap<>();
        rows.forEach(row -> chosen.put(row.employmentId(), before.getOrDefault(row.employmentId(), true)));
    }

    public String carryOut() {
        rows = moves.plan(employer.id(), asked());
        GroupMove move = moves.carryOut(employer.id(), asked());
        Notice.afterRedirect(Messages.text("placement.move.saved", move.getPeople(), move.getTarget(), move.getDay()));
        return "/placement/moves.xhtml?faces-redirect=true";
    }

    private AskedMove asked() {
        boolean back = BACK.equals(where);
        String place = back ? null : where;
        Set<Long> without = chosen.entrySet().stream()
                .filter(one -> Boolean.FALSE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new AskedMove(
                new AskedMove.Source(fromLocation, fromLeader, fromHost),
                new AskedMove.Target(
                        toLocation,
                        toLeader,
                        HostChoice.host(place).orElse(null),
                        back,
                        werksoort,
                        HostChoice.contract(place).orElse(null),
                        expectedEnd),
                day,
                reason,
                without);
    }

    /** Null until what would change was asked for. */
    public List<PlannedChange> getRows() {
        return rows;
    }

    /** How many of those who go along cannot. */
    public long getRefused() {
        return rows.stream().filter(row -> goes(row) && row.isRefused()).count();
    }

    /** For how many something changes. */
    public long getMoving() {
        return rows.stream()
                .filter(row -> goes(row) && !row.isRefused() && !row.isUnchanged())
                .count();
    }

    private boolean goes(PlannedChange row) {
        return chosen.getOrDefault(row.employmentId(), true);
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getFromLocation() {
        return fromLocation;
    }

    public void setFromLocation(String fromLocation) {
        this.fromLocation = fromLocation;
    }

    public String getFromLeader() {
        return fromLeader;
    }

    public void setFromLeader(String fromLeader) {
        this.fromLeader = fromLeader;
    }

    public String getFromHost() {
        return fromHost;
    }

    public void setFromHost(String fromHost) {
        this.fromHost = fromHost;
    }

    public String getToLocation() {
        return toLocation;
    }

    public void setToLocation(String toLocation) {
        this.toLocation = toLocation;
    }

    public String getToLeader() {
        return toLeader;
    }

    public void setToLeader(String toLeader) {
        this.toLeader = toLeader;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public Werksoort getWerksoort() {
        return werksoort;
    }

    public void setWerksoort(Werksoort werksoort) {
        this.werksoort = werksoort;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getExpectedEnd() {
        return expectedEnd;
    }

    public void setExpectedEnd(LocalDate expectedEnd) {
        this.expectedEnd = expectedEnd;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
