package nl.noaberwerk.placement.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.placement.TeamMembership;
import nl.noaberwerk.placement.Teams;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** At which location and under whose lead an employee works: in her dossier, and a form to record it. */
@Named
@ViewScoped
public class TeamScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Teams teams;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<TeamMembership> rows;
    private Long id;
    private String location;
    private String groupLeader;
    private LocalDate validFrom;
    private String reason;

    /** Called when the page opens: the fields begin with what was recorded last. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("personnel.employment.not-found", "");
        }
        validFrom = today.date();
        rows(id).stream().findFirst().map(TeamMembership::getTeam).ifPresent(team -> {
            location = team.location();
            groupLeader = team.groupLeader();
        });
    }

    /** The newest first; read once per view. */
    public List<TeamMembership> rows(Long employmentId) {
        if (rows == null) {
            rows = teams.of(employmentId);
        }
        return rows;
    }

    public String save() {
        teams.record(id, new Team(location, groupLeader), validFrom, reason);
        Notice.afterRedirect(Messages.text("placement.team.saved", validFrom));
        return "/personnel/employee.xhtml?faces-redirect=true&tab=werk&id=" + id;
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
