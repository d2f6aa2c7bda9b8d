package nl.noaberwerk.arbo.rest;

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
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.Planned;
import nl.noaberwerk.arbo.RiePoint;
import nl.noaberwerk.arbo.Ries;
import nl.noaberwerk.arbo.RiskClass;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan of action of the RI&amp;E over the API. */
@Path("rie-points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Arbo")
public class RiePointsResource {

    @Inject
    private Ries ries;

    /** @param due as "2026-11-10"; @param doneOn null while it is open; @param location null: everywhere */
    public record Point(
            long id,
            long rie,
            String risk,
            String riskClass,
            String measure,
            String location,
            String owner,
            String due,
            String state,
            String doneOn,
            String evidence) {

        static Point of(RiePoint point) {
            Planned planned = point.getPlanned();
            return new Point(
                    point.getId(),
                    planned.rieId(),
                    planned.risk(),
                    planned.riskClass().name(),
                    planned.measure(),
                    planned.location(),
                    planned.owner(),
                    planned.due().toString(),
                    point.getState().name(),
                    point.getDoneOn() == null ? null : point.getDoneOn().toString(),
                    point.getEvidence());
        }
    }

    /** @param rie the version to which it belongs */
    public record NewPoint(
            Long rie, String risk, RiskClass riskClass, String measure, String location, String owner, LocalDate due) {}

    /** Where the evidence is kept. */
    public record Done(String evidence) {}

    @GET
    @Operation(summary = "The points that the caller may see; a supervisor those of the own locations")
    public List<Point> list(@QueryParam("employer") Long employer) {
        return ries.points(Asked.requireField("employer", employer)).stream()
                .map(Point::of)
                .toList();
    }

    @GET
    @Path("list.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(@PathParam("form") String form, @QueryParam("employer") Long employer) {
        List<RiePoint> points = ries.points(Asked.requireField("employer", employer));
        return TableDownload.of(form, "plan-van-aanpak", table -> {
            table.header(List.of(
                    "risico", "klasse", "maatregel", "locatie", "wie", "uiterlijk", "stand", "klaar op", "bewijs"));
            for (RiePoint point : points) {
                Planned planned = point.getPlanned();
                table.row(
                        planned.risk(),
                        planned.riskClass().getLabel(),
                        planned.measure(),
                        planned.location(),
                        planned.owner(),
                        planned.due(),
                        point.getState().getLabel(),
                        point.getDoneOn(),
                        point.getEvidence());
            }
        });
    }

    @POST
    @Operation(summary = "Adds a point to the plan of action")
    @APIResponse(responseCode = "201", description = "It is in the plan")
    public Response add(NewPoint asked) {
        Asked.requireField("rie", asked);
        RiePoint point = ries.plan(new Planned(
                Asked.requireField("rie", asked.rie()),
                asked.risk(),
                asked.riskClass(),
                asked.measure(),
                asked.location(),
                asked.owner(),
                asked.due()));
        return Response.status(Response.Status.CREATED).entity(Point.of(point)).build();
    }

    @POST
    @Path("{id}/done")
    @Operation(summary = "The point is done; the evidence is named")
    public void done(@PathParam("id") long id, Done done) {
        ries.done(id, Asked.requireField("evidence", done).evidence());
    }
}
