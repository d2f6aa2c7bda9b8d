package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.placement.NewSupervision;
import nl.noaberwerk.placement.SupervisedTeam;
import nl.noaberwerk.placement.SupervisedTeams;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.Today;

/** One team: who leads it, who stands in, who did, and forms to record and to end it. */
@Named
@ViewScoped
public class SupervisionScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SupervisedTeams teams;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient List<Supervision> rows;
    private String location;
    private String leader;
    private Long ending;
    private String account;
    private boolean deputy;
    private LocalDate from;
    private LocalDate until;
    private String reason;
    private LocalDate lastDay;

    /** Called when the page opens. @throws Refused when there is no such team */
    public void open() {
        if (location == null || leader == null) {
            throw Refused.notFound("placement.supervision.team");
        }
        from = today.date();
        lastDay = today.date();
    }

    public Team getTeam() {
        return new Team(location, leader);
    }

    /** How many people are in it. */
    public int getPeople() {
        return teams.of(employer.id()).stream()
                .filter(one -> one.team().equals(getTeam()))
                .mapToInt(SupervisedTeam::people)
                .sum();
    }

    public List<Supervision> getRows() {
        if (rows == null) {
            rows = teams.history(employer.id(), getTeam());
        }
        return rows;
    }

    /** "geldt", "gaat nog in", "voorbij" or "nooit ingegaan". */
    public String standing(Supervision one) {
        if (!one.getTerm().holdsEver()) {
            return "nooit ingegaan";
        }
        if (one.getTerm().holdsOn(today.date())) {
            return "geldt";
        }
        return one.getTerm().from().isAfter(today.date()) ? "gaat nog in" : "voorbij";
    }

    public boolean isMayEnd(Supervision one) {
        LocalDate last = one.getTerm().lastDay();
        return isMayChange() && one.getTerm().endedBy() == null && (last == null || !last.isBefore(today.date()));
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR, employer.id());
    }

    public List<RoleHolder> getCandidates() {
        return teams.candidates(employer.id());
    }

    public String save() {
        Supervision made =
                teams.lead(employer.id(), new NewSupervision(getTeam(), account, deputy, from, until, reason));
        Notice.afterRedirect(Messages.text(
                "placement.supervision.saved",
                made.getAccount(),
                location,
                made.getTerm().from()));
        return again();
    }

    public String end() {
        Supervision ended = teams.end(ending, lastDay);
        Notice.afterRedirect(Messages.text("placement.supervision.ended", ended.getAccount(), location, lastDay));
        return again();
    }

    private String again() {
        return "/placement/supervision.xhtml?faces-redirect=true&location=" + SupervisedTeamsScreen.encoded(location)
                + "&leader=" + SupervisedTeamsScreen.encoded(leader);
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getLeader() {
        return leader;
    }

    public void setLeader(String leader) {
        this.leader = leader;
    }

    /** The one to end; null when the form to record is shown. */
    public Long getEnding() {
        return ending;
    }

    public void setEnding(Long ending) {
        this.ending = ending;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public boolean isDeputy() {
        return deputy;
    }

    public void setDeputy(boolean deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
