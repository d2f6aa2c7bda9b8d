package nl.noaberwerk.absence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.absence.ReportDesk;
import nl.noaberwerk.absence.Ziekmelding;
import nl.noaberwerk.absence.ZiekmeldingCorrections;
import nl.noaberwerk.absence.Ziekmeldingen;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reporting sick and recovered over the API; there is no field for a cause, and free texts are guarded. */
@Path("absence/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class ReportsResource {

    @Inject
    private Ziekmeldingen ziekmeldingen;

    @Inject
    private ZiekmeldingCorrections corrections;

    @Inject
    private ReportDesk desk;

    /** What whoever may only report gets to know: the number, to take it back with. */
    public record Recorded(long id, String personnelNumber) {}

    /** @param firstDayBack first day she is not sick, as "2026-11-16" */
    public record Recovery(String firstDayBack) {}

    /** @param incapacity percent that is not worked, as "50"; @param toldOn day on which the employee told it */
    public record DegreeChange(String from, String incapacity, String toldOn) {}

    public record FirstDay(String firstDay, String reason) {}

    public record Reason(String reason) {}

    @POST
    @Operation(summary = "Reports somebody sick", description = "A supervisor reports the own team only")
    @APIResponse(responseCode = "201", description = "It is recorded")
    @APIResponse(responseCode = "403", description = "The employee is of another employer or another team")
    @APIResponse(responseCode = "422", description = "It cannot be; the detail names the field and the remedy")
    public Response report(AskedReport asked) {
        AskedReport given = Asked.requireField("employer", asked);
        long employer = Asked.requireField("employer", given.employer());
        String number = Asked.requireField("personnelNumber", given.personnelNumber());
        Ziekmelding added = ziekmeldingen.report(
                given.draft(desk.withNumber(employer, number).getId()));
        return Response.status(Response.Status.CREATED)
                .entity(new Recorded(added.getId(), number))
                .build();
    }

    @POST
    @Path("{id}/recovery")
    @Operation(summary = "Reports recovered, or gives a known recovery another day")
    public void recover(@PathParam("id") long id, Recovery asked) {
        ziekmeldingen.recover(
                id,
                Asked.optionalDay(
                                "firstDayBack",
                                Asked.requireField("firstDayBack", asked).firstDayBack())
                        .orElse(null));
    }

    @POST
    @Path("{id}/degree")
    @Operation(
            summary = "Works more, or is wholly absent again, by her own word",
            description = "Any other percentage comes with an advice of the bedrijfsarts")
    public void degree(@PathParam("id") long id, DegreeChange asked) {
        DegreeChange given = Asked.requireField("from", asked);
        ziekmeldingen.changeDegree(
                id,
                Asked.optionalDay("from", given.from()).orElse(null),
                Asked.optionalNumber("incapacity", given.incapacity()).orElse(null),
                Asked.optionalDay("toldOn", given.toldOn()).orElse(null));
    }

    @POST
    @Path("{id}/first-day")
    @Operation(summary = "Corrects the first sick day; what was recorded before stays to be seen")
    public void correct(@PathParam("id") long id, FirstDay asked) {
        FirstDay given = Asked.requireField("firstDay", asked);
        corrections.correctFirstDay(
                id, Asked.optionalDay("firstDay", given.firstDay()).orElse(null), given.reason());
    }

    @PUT
    @Path("{id}/particulars")
    @Operation(summary = "Other answers to what may be asked; the earlier ones stay to be seen")
    public void amend(@PathParam("id") long id, AskedReport asked) {
        corrections.amend(id, Asked.requireField("phone", asked).answers());
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "It should not have been recorded; it stays to be seen")
    public void withdraw(@PathParam("id") long id, Reason asked) {
        corrections.withdraw(id, Asked.requireField("reason", asked).reason());
    }

    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes back what was recorded last; who may only report takes back her own of today")
    public void undo(@PathParam("id") long id) {
        corrections.undo(id);
    }
}
