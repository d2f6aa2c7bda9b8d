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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.placement.AskedMove;
import nl.noaberwerk.placement.GroupMove;
import nl.noaberwerk.placement.GroupMoves;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Moving a whole group over the API. */
@Path("group-moves")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement")
public class GroupMovesResource {

    @Inject
    private GroupMoves moves;

    /** A move that was carried out; undoes is the move that it takes back, or null. */
    public record MoveAnswer(
            long id, String day, String source, String target, int people, Long undoes, String reason, String by) {

        static MoveAnswer of(GroupMove move) {
            return new MoveAnswer(
                    move.getId(),
                    move.getDay().toString(),
                    move.getSource(),
                    move.getTarget(),
                    move.getPeople(),
                    move.getUndoes(),
                    move.getReason(),
                    move.getRecordedBy());
        }
    }

    /** Who goes where; what is left out of the target stays, back takes people from a host to our own place. */
    public record MoveRequest(
            Long employer, AskedMove.Source from, To to, String day, String reason, Set<Long> without) {

        AskedMove move() {
            To target = Asked.requireField("to", to);
            return new AskedMove(
                    Asked.requireField("from", from),
                    target.target(),
                    Asked.optionalDay("day", day).orElse(null),
                    reason,
                    without == null ? Set.of() : without);
        }
    }

    /** Where they go. */
    public record To(
            String location,
            String groupLeader,
            String host,
            Boolean back,
            String werksoort,
            Long contract,
            String expectedEnd) {

        AskedMove.Target target() {
            return new AskedMove.Target(
                    location,
                    groupLeader,
                    host,
                    Boolean.TRUE.equals(back),
                    PlacementAnswers.werksoort(werksoort),
                    contract,
                    Asked.optionalDay("expectedEnd", expectedEnd).orElse(null));
        }
    }

    /** Why it is undone. */
    public record UndoRequest(String reason) {}

    @GET
    @Operation(summary = "The last 100 moves of groups, the newest first")
    public List<MoveAnswer> list(@QueryParam("employer") Long employer) {
        return moves.of(Asked.requireField("employer", employer)).stream()
                .map(MoveAnswer::of)
                .toList();
    }

    @POST
    @Path("plan")
    @Operation(summary = "What would change for whom and what cannot be; records nothing")
    public List<PlacementAnswers.ChangeAnswer> plan(MoveRequest asked) {
        return moves.plan(Asked.requireField("employer", asked.employer()), asked.move()).stream()
                .map(PlacementAnswers.ChangeAnswer::of)
                .toList();
    }

    @POST
    @Operation(summary = "Moves all of them, or nobody: 422 when one of them cannot go")
    public Response carryOut(MoveRequest asked) {
        GroupMove made = moves.carryOut(Asked.requireField("employer", asked.employer()), asked.move());
        return Response.status(Response.Status.CREATED)
                .entity(MoveAnswer.of(made))
                .build();
    }

    @GET
    @Path("{id}/undo")
    @Operation(summary = "What undoing would change for whom; records nothing")
    public List<PlacementAnswers.ChangeAnswer> planUndo(@PathParam("id") long id) {
        return moves.planUndo(id).stream()
                .map(PlacementAnswers.ChangeAnswer::of)
                .toList();
    }

    @POST
    @Path("{id}/undo")
    @Operation(
            summary =
                    "Puts everybody back by a new move; 422 when somebody was placed anew since, 409 when it was done")
    public MoveAnswer undo(@PathParam("id") long id, UndoRequest asked) {
        return MoveAnswer.of(moves.undo(id, asked.reason()));
    }
}
