package nl.noaberwerk.placement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.placement.NewSupervision;
import nl.noaberwerk.placement.SupervisedTeam;
import nl.noaberwerk.placement.SupervisedTeams;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who leads which team, over the API. */
@Path("supervisions")
@RequestScoped
@Tag(name = "Placement")
public class SupervisionsResource {

    @Inject
    private SupervisedTeams teams;

    /** A team and who leads it or stands in today; leader is null for a team that nobody leads. */
    public record TeamAnswer(String location, String groupLeader, int people, String leader, List<String> deputies) {

        static TeamAnswer of(SupervisedTeam team) {
            return new TeamAnswer(
                    team.team().location(),
                    team.team().groupLeader(),
                    team.people(),
                    team.leader().map(Supervision::getAccount).orElse(null),
                    team.deputies().stream().map(Supervision::getAccount).toList());
        }
    }

    /** @param until last day; null without end */
    public record SupervisionAnswer(
            long id, String location, String groupLeader, String account, boolean deputy, String from, String until) {

        static SupervisionAnswer of(Supervision one) {
            LocalDate last = one.getTerm().lastDay();
            return new SupervisionAnswer(
                    one.getId(),
                    one.getTeam().location(),
                    one.getTeam().groupLeader(),
                    one.getAccount(),
                    one.isDeputy(),
                    one.getTerm().from().toString(),
                    last == null ? null : last.toString());
        }
    }

    /** Days as 2026-11-10; until and deputy may be left out. */
    public record SupervisionRequest(
            Long employer,
            String location,
            String groupLeader,
            String account,
            Boolean deputy,
            String from,
            String until,
            String reason) {}

    /** The last day on which it holds. */
    public record EndRequest(String lastDay) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The teams of an employer, how many people are in them and who leads them today")
    public List<TeamAnswer> list(@QueryParam("employer") Long employer) {
        return teams.of(Asked.requireField("employer", employer)).stream()
                .map(TeamAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records who leads a team or stands in, from a day on; 409 when another leads it then")
    public SupervisionAnswer lead(SupervisionRequest asked) {
        NewSupervision made = new NewSupervision(
                new Team(asked.location(), asked.groupLeader()),
                asked.account(),
                Boolean.TRUE.equals(asked.deputy()),
                Asked.optionalDay("from", asked.from()).orElse(null),
                Asked.optionalDay("until", asked.until()).orElse(null),
                asked.reason());
        return SupervisionAnswer.of(teams.lead(Asked.requireField("employer", asked.employer()), made));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends it: the last day is yesterday or later")
    public SupervisionAnswer end(@PathParam("id") long id, EndRequest asked) {
        return SupervisionAnswer.of(
                teams.end(id, Asked.optionalDay("lastDay", asked.lastDay()).orElse(null)));
    }
}
