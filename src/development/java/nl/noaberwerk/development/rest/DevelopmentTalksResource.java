package nl.noaberwerk.development.rest;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.development.ExpiringRow;
import nl.noaberwerk.development.Functioneringsgesprekken;
import nl.noaberwerk.development.NewTraining;
import nl.noaberwerk.development.TalkPage;
import nl.noaberwerk.development.TalkRow;
import nl.noaberwerk.development.TalkSearch;
import nl.noaberwerk.development.Trainings;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Functioneringsgesprekken and trainings over the API. */
@Path("development")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Development")
public class DevelopmentTalksResource {

    private static final int PAGE = 50;

    @Inject
    private Functioneringsgesprekken talks;

    @Inject
    private Trainings trainings;

    /** When somebody's next talk must be. */
    public record Due(
            long employment, String personnelNumber, String name, LocalDate last, LocalDate due, LocalDate planned) {

        static Due of(TalkRow row) {
            return new Due(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.last().orElse(null),
                    row.due(),
                    row.planned().orElse(null));
        }
    }

    /** A talk that is planned. */
    public record NewTalk(Long employment, LocalDate on, String place) {}

    /** @param opinion what the employee says about it; may be null */
    public record Report(LocalDate heldOn, String report, String opinion) {}

    /** A training of somebody. */
    public record NewCourse(Long employment, NewTraining training) {}

    /** The number under which it is known. */
    public record Made(long id) {}

    @GET
    @Path("talks")
    @Operation(
            summary = "Whose functioneringsgesprek is due, the first on top; a leidinggevende sees the own team",
            description = "show: TO_DO, OVERDUE, PLANNED or ALL; page: from 1, of 50. X-Total-Count says how many.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("show") @DefaultValue("TO_DO") String show,
            @QueryParam("search") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        Asked.requireField("employer", employer);
        TalkPage found = talks.list(
                employer, new TalkSearch(TalkSearch.Show.named(show), text), Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream().map(Due::of).toList())
                .header("X-Total-Count", found.total())
                .build();
    }

    @POST
    @Path("talks")
    @Operation(summary = "Plans a talk")
    public Response plan(NewTalk asked) {
        long employment = Asked.requireField(
                "employment", Asked.requireField("employment", asked).employment());
        return made(talks.plan(employment, asked.on(), asked.place()).getId());
    }

    @POST
    @Path("talks/{id}/report")
    @Operation(summary = "Records that a talk was held, with its report")
    public Response held(@PathParam("id") long id, Report asked) {
        Asked.requireField("report", asked);
        talks.held(id, asked.heldOn(), asked.report(), asked.opinion());
        return made(id);
    }

    @GET
    @Path("expiring")
    @Operation(summary = "Proofs that lapsed or lapse soon, the first on top")
    public List<ExpiringRow> expiring(@QueryParam("employer") Long employer) {
        return trainings.expiring(Asked.requireField("employer", employer));
    }

    @POST
    @Path("trainings")
    @Operation(summary = "Records a training; certificates of Veilig werken are refused, for they are kept there")
    public Response add(NewCourse asked) {
        long employment = Asked.requireField(
                "employment", Asked.requireField("employment", asked).employment());
        return made(trainings
                .add(employment, Asked.requireField("training", asked.training()))
                .getId());
    }

    private static Response made(long id) {
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }
}
