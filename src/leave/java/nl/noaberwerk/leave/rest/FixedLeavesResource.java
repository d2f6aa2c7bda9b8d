package nl.noaberwerk.leave.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.leave.AskedFixedLeave;
import nl.noaberwerk.leave.FixedLeave;
import nl.noaberwerk.leave.FixedLeaves;
import nl.noaberwerk.leave.PlannedFixedLeave;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Days that the employer fixes as vakantie for a group. */
@Path("fixed-leaves")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leave")
public class FixedLeavesResource {

    private static final int MOST = 200;

    @Inject
    private FixedLeaves fixed;

    /** @param undoes the one that it undoes, or null */
    public record FixedAnswer(
            long id, String first, String last, String forWhom, int people, int excluded, Long undoes) {

        static FixedAnswer of(FixedLeave one) {
            return new FixedAnswer(
                    one.getId(),
                    one.getFirstDay().toString(),
                    one.getLastDay().toString(),
                    one.getForWhom(),
                    one.getPeople(),
                    one.getExcluded(),
                    one.getUndoes());
        }
    }

    /** @param problem why it is not for her, in Dutch; null when it is */
    public record PlannedAnswer(
            long employment, String personnelNumber, String name, String hours, String left, String problem) {

        static PlannedAnswer of(PlannedFixedLeave one) {
            return new PlannedAnswer(
                    one.employmentId(),
                    one.personnelNumber(),
                    one.name(),
                    one.hours().toPlainString(),
                    one.left().toPlainString(),
                    one.problem().orElse(null));
        }
    }

    /** A page of people, those for whom it cannot be first. */
    public record PlanAnswer(List<PlannedAnswer> people, int total, int excluded) {}

    /** @param location may be left out, as may groupLeader; @param without employments that stay out of it */
    public record FixRequest(
            Long employer,
            String location,
            String groupLeader,
            String first,
            String last,
            String reason,
            Set<Long> without) {

        AskedFixedLeave asked() {
            return new AskedFixedLeave(
                    location,
                    groupLeader,
                    Asked.day("first", first),
                    Asked.day("last", last),
                    reason,
                    without == null ? Set.of() : without);
        }
    }

    /** @param reason that the employees read */
    public record UndoRequest(String reason) {}

    @GET
    @Operation(summary = "The last hundred, the newest first")
    public List<FixedAnswer> list(@QueryParam("employer") Long employer) {
        return fixed.of(Asked.requireField("employer", employer)).stream()
                .map(FixedAnswer::of)
                .toList();
    }

    @POST
    @Path("plans")
    @Operation(summary = "For whom the days would be and for whom not, and why; nothing is recorded")
    public PlanAnswer plan(
            FixRequest asked,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("most") @DefaultValue("50") int most) {
        List<PlannedFixedLeave> all = fixed.plan(Asked.requireField("employer", asked.employer()), asked.asked());
        return new PlanAnswer(
                all.stream()
                        .skip(Math.max(0, from))
                        .limit(Math.min(MOST, Math.max(1, most)))
                        .map(PlannedAnswer::of)
                        .toList(),
                all.size(),
                (int) all.stream().filter(PlannedFixedLeave::isExcluded).count());
    }

    @POST
    @Operation(summary = "Records the days for everybody of the group who can")
    @APIResponse(responseCode = "422", description = "That is nobody")
    public FixedAnswer fix(FixRequest asked) {
        return FixedAnswer.of(fixed.carryOut(Asked.requireField("employer", asked.employer()), asked.asked()));
    }

    @POST
    @Path("{id}/undoings")
    @Operation(summary = "Takes the days back for who still has them, by a new fact")
    @APIResponse(responseCode = "409", description = "They were taken back already")
    public FixedAnswer undo(@PathParam("id") long id, UndoRequest asked) {
        return FixedAnswer.of(fixed.undo(id, asked.reason()));
    }
}
