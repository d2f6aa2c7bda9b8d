package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.noaberwerk.payroll.Calculations;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.payroll.RunApprovals;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The salary runs: open, calculate, look, approve, close. */
@Path("payroll-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Payroll runs")
public class PayrollRunsResource {

    @Inject
    private PayrollRuns runs;

    @Inject
    private Calculations calculations;

    @Inject
    private RunApprovals approvals;

    /** @param month as "2026-11" */
    public record OpenRequest(Long employer, String month) {}

    public record ApproveRequest(String resultHash) {}

    @GET
    @Operation(summary = "The runs of an employer, or of all employers of the account, latest month first")
    public List<RunSummary> list(@QueryParam("employer") Long employer) {
        List<PayrollRun> found = employer == null ? runs.all() : runs.ofEmployer(employer);
        return found.stream().map(RunSummary::of).toList();
    }

    @POST
    @Operation(summary = "Opens the run of a month; after approval the supplementary run for who was not paid")
    @APIResponse(responseCode = "201", description = "A new run")
    @APIResponse(responseCode = "200", description = "The run of that month that was open already")
    @APIResponse(responseCode = "422", description = "Everybody was paid, or a later month was approved")
    public Response open(OpenRequest request, @Context UriInfo address) {
        if (request == null || request.employer() == null) {
            throw Refused.badRequest("payroll.run.employer-missing");
        }
        PayrollRuns.Opened opened = runs.open(request.employer(), Asked.month(request.month()));
        RunAnswer answer = RunAnswer.of(opened.run(), List.of());
        if (!opened.isNew()) {
            return Response.ok(get(opened.run().id())).build();
        }
        return Response.created(address.getAbsolutePathBuilder()
                        .path(Long.toString(answer.id()))
                        .build())
                .entity(answer)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A run with its progress, totals, findings and the hash of its result")
    public RunAnswer get(@PathParam("id") long id) {
        return RunAnswer.of(runs.get(id), runs.findings(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a run that nobody approved, with its results")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "It is being calculated, or it was approved")
    public void remove(@PathParam("id") long id) {
        runs.remove(id);
    }

    @POST
    @Path("{id}/calculate")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Begins a pro-forma calculation, which replaces the results of the one before")
    @APIResponse(responseCode = "202", description = "The calculation has begun; ask for the run to follow it")
    @APIResponse(responseCode = "409", description = "It is being calculated already, or it was approved")
    public Response calculate(@PathParam("id") long id) {
        calculations.start(id);
        return Response.accepted(get(id)).build();
    }

    @DELETE
    @Path("{id}/calculation")
    @Operation(summary = "Breaks a calculation off and throws its results away")
    public RunAnswer cancel(@PathParam("id") long id) {
        calculations.cancel(id);
        return get(id);
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approval by a second person of exactly the results with this hash")
    @APIResponse(responseCode = "400", description = "No hash")
    @APIResponse(responseCode = "403", description = "Wrong role, or (problem four-eyes) the account that calculated")
    @APIResponse(responseCode = "409", description = "Nothing to approve, stale, or another result by now")
    public RunAnswer approve(@PathParam("id") long id, ApproveRequest request) {
        approvals.approve(id, request == null ? null : request.resultHash());
        return get(id);
    }

    @POST
    @Path("{id}/close")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Closes an approved run")
    public RunAnswer close(@PathParam("id") long id) {
        return RunAnswer.of(runs.close(id), runs.findings(id));
    }
}
