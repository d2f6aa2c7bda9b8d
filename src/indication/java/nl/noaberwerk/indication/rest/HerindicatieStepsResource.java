package nl.noaberwerk.indication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.indication.Besluit;
import nl.noaberwerk.indication.HerindicatieSteps;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.indication.NewDecision;
import nl.noaberwerk.indication.Outcome;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The course of a herindicatie over the API, step by step; each answers the file as it is then. */
@Path("herindicatie-steps")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indications")
public class HerindicatieStepsResource {

    @Inject
    private HerindicatieSteps steps;

    @Inject
    private Herindicaties herindicaties;

    /** @param college only for sending */
    public record Moment(String day, Long college, String note) {}

    /**
     * What UWV decided.
     *
     * @param outcome IN_TARGET_GROUP, OUT_OF_TARGET_GROUP or NO_COOPERATION
     * @param category MATIG or ERNSTIG; with validUntil only for somebody who belongs to the target group
     */
    public record Decision(
            String outcome,
            String decidedOn,
            String validFrom,
            String validUntil,
            String category,
            Boolean adviceBegeleidWerken,
            boolean adaptations,
            String note) {

        NewDecision decision() {
            return new NewDecision(
                    Asked.choice("outcome", outcome, Outcome.class),
                    new Besluit(
                            Asked.day("decidedOn", decidedOn),
                            Asked.optionalDay("validFrom", validFrom).orElse(null),
                            Asked.optionalDay("validUntil", validUntil).orElse(null),
                            Asked.optionalChoice("category", category, Arbeidshandicap.class)
                                    .orElse(null),
                            adviceBegeleidWerken),
                    adaptations,
                    note);
        }
    }

    @POST
    @Path("{id}/start")
    @Operation(summary = "Begins the dossier")
    @APIResponse(responseCode = "409", description = "It is in another state")
    public HerindicatieAnswer start(@PathParam("id") long id) {
        steps.start(id);
        return file(id);
    }

    @POST
    @Path("{id}/sent")
    @Operation(summary = "The application goes out as it is now, and is kept so")
    @APIResponse(responseCode = "422", description = "The dossier is not complete; the detail says what is missing")
    public HerindicatieAnswer sent(@PathParam("id") long id, Moment given) {
        Moment body = Asked.requireField("body", given);
        steps.send(id, Asked.day("day", body.day()), Asked.requireField("college", body.college()));
        return file(id);
    }

    @POST
    @Path("{id}/received")
    @Operation(summary = "UWV has the application; the last day of its decision is computed")
    public HerindicatieAnswer received(@PathParam("id") long id, Moment given) {
        steps.received(id, Asked.day("day", Asked.requireField("body", given).day()));
        return file(id);
    }

    @POST
    @Path("{id}/decided")
    @Operation(
            summary = "UWV decided: the indication is recorded, what follows becomes tasks; no employment ends by it")
    public HerindicatieAnswer decided(@PathParam("id") long id, Decision given) {
        steps.decided(id, Asked.requireField("body", given).decision());
        return file(id);
    }

    @POST
    @Path("{id}/objected")
    @Operation(summary = "Somebody objected to the decision")
    public HerindicatieAnswer objected(@PathParam("id") long id, Moment given) {
        Moment body = Asked.requireField("body", given);
        steps.objected(id, Asked.day("day", body.day()), body.note());
        return file(id);
    }

    @POST
    @Path("{id}/objection-decided")
    @Operation(summary = "The objection was decided")
    public HerindicatieAnswer objectionDecided(@PathParam("id") long id, Decision given) {
        steps.objectionDecided(id, Asked.requireField("body", given).decision());
        return file(id);
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Closes the file; refused while a task of it is open")
    public HerindicatieAnswer close(@PathParam("id") long id, Moment given) {
        steps.close(id, Asked.requireField("body", given).note());
        return file(id);
    }

    /** That a task was done. */
    public record Done(long task, Long herindicatie) {}

    @POST
    @Path("tasks/{task}/done")
    @Operation(summary = "Somebody did what a decision or a lapse brought")
    public Done done(@PathParam("task") long task, Moment given) {
        return new Done(
                task, steps.done(task, Asked.requireField("body", given).note()).orElse(null));
    }

    private HerindicatieAnswer file(long id) {
        return HerindicatieAnswer.of(herindicaties.dossier(id));
    }
}
