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
import nl.noaberwerk.development.Manner;
import nl.noaberwerk.development.NewAction;
import nl.noaberwerk.development.Ontwikkelplannen;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ontwikkelplannen over the API; each answer is everything about the development of the employee. */
@Path("development-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Development")
public class DevelopmentPlansResource {

    @Inject
    private Ontwikkelplannen plans;

    /** A text. */
    public record Text(String text) {}

    /** Once signed or talked over. */
    public record Agreement(LocalDate on, Manner manner) {}

    @GET
    @Path("{employment}")
    @Operation(summary = "Goals, actions, versions, talks and trainings; the look is recorded")
    @APIResponse(responseCode = "403", description = "She is not in the own team")
    public DevelopmentAnswer open(@PathParam("employment") long employment) {
        return DevelopmentAnswer.of(plans.open(employment));
    }

    @POST
    @Path("{employment}/goals")
    @Operation(summary = "Adds a goal")
    @APIResponse(responseCode = "422", description = "The text holds words about somebody's health")
    public DevelopmentAnswer addGoal(@PathParam("employment") long employment, Text goal) {
        plans.addGoal(employment, Asked.requireField("text", goal).text());
        return open(employment);
    }

    @POST
    @Path("{employment}/goals/{goal}/ending")
    @Operation(summary = "Ends a goal: reached, or no longer worked on")
    public DevelopmentAnswer endGoal(
            @PathParam("employment") long employment,
            @PathParam("goal") long goal,
            @QueryParam("reached") @DefaultValue("true") boolean reached) {
        plans.endGoal(goal, reached);
        return open(employment);
    }

    @POST
    @Path("{employment}/actions")
    @Operation(summary = "Adds an action for a goal, or one that was agreed in a held talk")
    public DevelopmentAnswer addAction(@PathParam("employment") long employment, NewAction action) {
        plans.addAction(employment, Asked.requireField("what", action));
        return open(employment);
    }

    @POST
    @Path("{employment}/actions/{action}/done")
    @Operation(summary = "Records that an action was done today")
    public DevelopmentAnswer done(@PathParam("employment") long employment, @PathParam("action") long action) {
        plans.done(action);
        return open(employment);
    }

    @POST
    @Path("{employment}/versions")
    @Operation(summary = "Fixes the plan as it is now")
    public DevelopmentAnswer fix(@PathParam("employment") long employment) {
        plans.fix(employment);
        return open(employment);
    }

    @POST
    @Path("{employment}/versions/{version}/agreement")
    @Operation(summary = "Records that a version was signed, or talked over")
    public DevelopmentAnswer agree(
            @PathParam("employment") long employment, @PathParam("version") long version, Agreement agreement) {
        Asked.requireField("on", agreement);
        plans.agree(version, agreement.on(), agreement.manner());
        return open(employment);
    }

    @GET
    @Path("versions/{version}/content")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @Operation(summary = "A version as PDF for the employee, in big letters; the look is recorded")
    public Response print(@PathParam("version") long version) {
        return Response.ok(plans.print(version), "application/pdf")
                .header("Content-Disposition", TableDownload.disposition("ontwikkelplan.pdf"))
                .build();
    }
}
