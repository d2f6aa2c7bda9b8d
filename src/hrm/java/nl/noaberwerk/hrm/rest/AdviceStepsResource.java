package nl.noaberwerk.hrm.rest;

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
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceVersion;
import nl.noaberwerk.hrm.AdviceWork;
import nl.noaberwerk.hrm.ConfidentialCases;
import nl.noaberwerk.hrm.Outcome;
import nl.noaberwerk.hrm.TimeSpent;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an hr-adviseur does with a case, over the API; each answer is the case as it is after it. */
@Path("hrm-steps/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HRM-advies")
public class AdviceStepsResource {

    @PathParam("id")
    private long id;

    @Inject
    private AdviceCases cases;

    @Inject
    private AdviceWork work;

    @Inject
    private ConfidentialCases secrets;

    @Inject
    private TimeSpent time;

    /** @param releaseTo account that may read it, or null */
    public record NewVersion(String text, String releaseTo) {}

    /** An account: the adviser, who may read, or to whom it is released. */
    public record Who(String account) {}

    /** @param owner account of who looks then */
    public record NewFollowUp(LocalDate on, String owner, String what) {}

    /** A text. */
    public record Text(String text) {}

    /** @param why may be empty */
    public record Ending(Outcome outcome, String why) {}

    /** A new day until which an answer is expected, and why. */
    public record NewDeadline(LocalDate day, String why) {}

    /** @param minutes below zero takes back what was too much */
    public record NewTime(LocalDate day, int minutes) {}

    @POST
    @Path("advice")
    @Operation(summary = "Gives the advice, or a better version of it")
    @APIResponse(responseCode = "422", description = "A place is not filled in, or words about health stand in it")
    public AdviceAnswer advise(NewVersion asked) {
        AdviceVersion given = work.advise(id, Asked.requireField("text", asked).text(), null);
        if (asked.releaseTo() != null) {
            work.release(id, given.getNumber(), asked.releaseTo());
        }
        return now();
    }

    @POST
    @Path("advice/{number}/releases")
    @Operation(summary = "Gives an account a version to read")
    public AdviceAnswer release(@PathParam("number") int number, Who to) {
        work.release(id, number, Asked.requireField("account", to).account());
        return now();
    }

    @POST
    @Path("adviser")
    @Operation(summary = "Gives the case an adviser")
    public AdviceAnswer assign(Who adviser) {
        work.assign(id, Asked.requireField("account", adviser).account());
        return now();
    }

    @POST
    @Path("deadline")
    @Operation(summary = "Agrees on another day until which an answer is expected")
    public AdviceAnswer move(NewDeadline asked) {
        work.moveDeadline(id, Asked.requireField("day", asked).day(), asked.why());
        return now();
    }

    @POST
    @Path("notes")
    @Operation(summary = "Adds a note")
    public AdviceAnswer note(Text text) {
        work.note(id, Asked.requireField("text", text).text());
        return now();
    }

    @POST
    @Path("follow-up")
    @Operation(summary = "Agrees that somebody looks again on a day")
    public AdviceAnswer followUp(NewFollowUp asked) {
        work.followUp(id, Asked.requireField("on", asked).on(), asked.owner(), asked.what());
        return now();
    }

    @POST
    @Path("follow-up/done")
    @Operation(summary = "Records what the follow-up showed")
    public AdviceAnswer followedUp(Text how) {
        work.followedUp(id, Asked.requireField("text", how).text());
        return now();
    }

    @POST
    @Path("closing")
    @Operation(summary = "Closes the case with its outcome")
    public AdviceAnswer close(Ending asked) {
        work.close(id, Asked.requireField("outcome", asked).outcome(), asked.why());
        return now();
    }

    @POST
    @Path("reopening")
    @Operation(summary = "Opens a closed case again")
    public AdviceAnswer reopen(NewDeadline asked) {
        work.reopen(id, Asked.requireField("day", asked).day(), asked.why());
        return now();
    }

    @POST
    @Path("readers")
    @Operation(summary = "Lets an account see a confidential case; only its adviser may do so")
    public AdviceAnswer allow(Who reader) {
        secrets.allow(id, Asked.requireField("account", reader).account(), true);
        return now();
    }

    @POST
    @Path("secrecy")
    @Operation(summary = "Makes a case confidential or not; only its adviser may do so")
    public AdviceAnswer keepSecret(@QueryParam("confidential") @DefaultValue("true") boolean secret) {
        secrets.keepSecret(id, secret);
        return now();
    }

    @POST
    @Path("time")
    @Operation(summary = "Adds minutes that the caller spent")
    public Response spend(NewTime asked) {
        time.add(id, Asked.requireField("day", asked).day(), asked.minutes());
        return Response.status(Response.Status.CREATED).entity(now()).build();
    }

    @GET
    @Operation(summary = "The case as it is now")
    public AdviceAnswer now() {
        return AdviceAnswer.of(cases.open(id));
    }
}
