package nl.noaberwerk.wages.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.AppliedRound;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.RoundKind;
import nl.noaberwerk.wages.RoundLine;
import nl.noaberwerk.wages.RoundQuestion;
import nl.noaberwerk.wages.SalaryRound;
import nl.noaberwerk.wages.SalaryRounds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rounds that change many wages at once, over the API. */
@Path("/salary-rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Loonrondes")
public class SalaryRoundsResource {

    @Inject
    private SalaryRounds rounds;

    /** Wages are full-time per month, effect and loongarantie at the hours of the contract; in euros, "2394.55". */
    public record Line(
            long employment,
            String personnelNumber,
            String schaal,
            String trede,
            String newTrede,
            String wage,
            String newWage,
            String effect,
            String loongarantie,
            String remark) {

        static Line of(RoundLine line) {
            return new Line(
                    line.employmentId(),
                    line.personnelNumber(),
                    line.schaal(),
                    line.trede(),
                    line.newTrede(),
                    line.wage().decimal(),
                    line.newWage().decimal(),
                    line.effect().decimal(),
                    line.loongarantie().decimal(),
                    line.remark());
        }
    }

    /** Whose wage stays as it is. */
    public record LeftOut(String personnelNumber, String reason) {}

    /** @param effect per month over all lines; give it back to carry out the whole round */
    public record Proposal(List<Line> lines, List<LeftOut> leftOut, List<String> notices, String effect) {

        static Proposal of(SalaryRound round) {
            return new Proposal(
                    round.lines().stream().map(Line::of).toList(),
                    round.leftOut().stream()
                            .map(one -> new LeftOut(one.personnelNumber(), one.reason()))
                            .toList(),
                    round.notices(),
                    SalaryRound.effect(round.lines()).decimal());
        }
    }

    /** @param employments of the chosen lines; @param effect over those lines, as it was shown */
    public record Order(Long employer, String kind, String cao, String date, List<Long> employments, String effect) {}

    /** @param undoes the round that this one takes back; null for others */
    public record Done(long id, String kind, String date, int people, String effect, Long undoes) {

        static Done of(AppliedRound round) {
            return new Done(
                    round.getId(),
                    round.getKind().name(),
                    round.getDay().toString(),
                    round.getPeople(),
                    round.getEffect().decimal(),
                    round.undoes().orElse(null));
        }
    }

    @GET
    @Path("proposal")
    @Operation(
            summary = "What a round would do; nothing is stored",
            description =
                    "kind is YEARLY_TREDE, NEW_TABLE or MINIMUM_WAGE; cao is a label such as \"Cao SW\" and is not"
                            + " needed for the minimum wage; date is the first day of a month.")
    public Proposal proposal(
            @QueryParam("employer") Long employer,
            @QueryParam("kind") String kind,
            @QueryParam("cao") String cao,
            @QueryParam("date") String date) {
        return Proposal.of(rounds.propose(question(employer, kind, cao, date)));
    }

    @POST
    @Operation(summary = "Carries a round out", description = "409 when by now the outcome is another than was shown.")
    public Done apply(Order order) {
        if (order == null || order.employments() == null || order.effect() == null) {
            throw Refused.badRequest("wages.round.nobody");
        }
        RoundQuestion question = question(order.employer(), order.kind(), order.cao(), order.date());
        return Done.of(rounds.apply(question, Set.copyOf(order.employments()), Asked.euro("effect", order.effect())));
    }

    @GET
    @Operation(summary = "The rounds of an employer that were carried out, the newest first")
    public List<Done> list(@QueryParam("employer") Long employer) {
        return rounds.ofEmployer(Asked.requireField("employer", employer)).stream()
                .map(Done::of)
                .toList();
    }

    @POST
    @Path("{id}/undo")
    @Operation(summary = "Takes a round back by new facts", description = "409 when that was done before.")
    public Done undo(@PathParam("id") long id) {
        return Done.of(rounds.undo(id));
    }

    private static RoundQuestion question(Long employer, String kind, String cao, String date) {
        RoundKind wanted = Arrays.stream(RoundKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.badRequest(
                        "wages.round.no-kind",
                        Arrays.stream(RoundKind.values()).map(Enum::name).collect(Collectors.joining(", "))));
        return new RoundQuestion(
                Asked.requireField("employer", employer), wanted, Cao.byLabel().get(cao), Asked.day("date", date));
    }
}
