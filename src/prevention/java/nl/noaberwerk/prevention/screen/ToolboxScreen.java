package nl.noaberwerk.prevention.screen;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.prevention.Meeting;
import nl.noaberwerk.prevention.PreventionPeople;
import nl.noaberwerk.prevention.ToolboxMeeting;
import nl.noaberwerk.prevention.ToolboxMeetings;

/** Toolbox meetings: a whole group, without those who were not there, and with who came from elsewhere. */
@Named
@ViewScoped
public class ToolboxScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ToolboxMeetings meetings;

    @Inject
    private PreventionPeople people;

    @Inject
    private PreventionRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<ToolboxMeeting> rows;
    private transient List<Team> teams;
    private transient Map<Long, String> names;

    private String subject;
    private LocalDate heldOn;
    private String ledBy;
    private Integer team;
    private String without;
    private String also;

    /** Called when the page opens. */
    public void open() {
        heldOn = today.date();
    }

    public List<ToolboxMeeting> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? meetings.list(employer.id()) : List.of();
        }
        return rows;
    }

    /** Who were there, by number. */
    public List<String> names(ToolboxMeeting row) {
        if (names == null) {
            names = people.named(
                    employer.id(),
                    getRows().stream()
                            .flatMap(one -> one.getAttendance().stream())
                            .distinct()
                            .toList());
        }
        return row.getAttendance().stream()
                .map(id -> names.getOrDefault(id, ""))
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public List<Team> getTeams() {
        if (teams == null) {
            teams = people.teams(employer.id());
        }
        return teams;
    }

    /** The teams as they are chosen from, by their place in the list. */
    public List<SelectItem> getChoices() {
        return IntStream.range(0, getTeams().size())
                .mapToObj(place -> new SelectItem(place, getTeams().get(place).inWords()))
                .toList();
    }

    public String save() {
        Set<Long> attendance = new HashSet<>(also == null ? Set.of() : typed(also));
        if (team != null) {
            attendance.addAll(people.membersOf(employer.id(), getTeams().get(team)));
        }
        attendance.removeAll(without == null ? Set.of() : typed(without));
        ToolboxMeeting held = meetings.record(employer.id(), new Meeting(subject, heldOn, ledBy), attendance);
        Notice.afterRedirect(
                Messages.text("prevention.toolbox.saved", held.getAttendance().size()));
        return "/prevention/toolbox.xhtml?faces-redirect=true";
    }

    private Set<Long> typed(String numbers) {
        return Stream.of(numbers.split("[,;\\s]+"))
                .filter(number -> !number.isBlank())
                .map(number -> people.employmentOf(employer.id(), number))
                .collect(Collectors.toSet());
    }

    public boolean isMayChange() {
        return rights.mayWork();
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getLedBy() {
        return ledBy;
    }

    public void setLedBy(String ledBy) {
        this.ledBy = ledBy;
    }

    public Integer getTeam() {
        return team;
    }

    public void setTeam(Integer team) {
        this.team = team;
    }

    public String getWithout() {
        return without;
    }

    public void setWithout(String without) {
        this.without = without;
    }

    public String getAlso() {
        return also;
    }

    public void setAlso(String also) {
        this.also = also;
    }
}
