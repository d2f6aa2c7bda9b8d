package nl.noaberwerk.placement.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.noaberwerk.placement.SupervisedTeam;
import nl.noaberwerk.placement.SupervisedTeams;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.EmployerInView;

/** The teams of the employer in view and who leads them. */
@Named
@RequestScoped
public class SupervisedTeamsScreen {

    @Inject
    private SupervisedTeams teams;

    @Inject
    private EmployerInView employer;

    private List<SupervisedTeam> rows;

    public List<SupervisedTeam> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? teams.of(employer.id()) : List.of();
        }
        return rows;
    }

    public long getAlone() {
        return getRows().stream().filter(SupervisedTeam::isAlone).count();
    }

    /** The accounts that stand in, with a comma between. */
    public String deputies(SupervisedTeam team) {
        return String.join(
                ", ", team.deputies().stream().map(Supervision::getAccount).toList());
    }

    /** The page of the team. */
    public String link(Team team) {
        return "/placement/supervision.xhtml?location=" + encoded(team.location()) + "&leader="
                + encoded(team.groupLeader());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
