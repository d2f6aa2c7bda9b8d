package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.payroll.ControlList;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The control list of a run: what to look at before approval, and ticking it off with a note. */
@Path("control-ticks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Control list")
public class ControlTicksResource {

    @Inject
    private ControlList list;

    @Inject
    private PayrollRuns runs;

    /**
     * @param calculation as in the answer that named the points
     * @param ticked false takes ticks back; absent means true
     */
    public record TickRequest(Long run, Integer calculation, List<Long> points, String note, Boolean ticked) {}

    @GET
    @Operation(summary = "The points of the control list of a run, with who ticked them off and with which note")
    public ControlAnswer get(@QueryParam("run") Long run) {
        if (run == null) {
            throw Refused.badRequest("payroll.control.run-missing");
        }
        return ControlAnswer.of(runs.get(run), list.of(run));
    }

    @POST
    @Operation(summary = "Ticks points off, or takes ticks back; a point that must be looked at needs a note")
    @APIResponse(responseCode = "400", description = "The run, the calculation or the points are missing")
    @APIResponse(responseCode = "409", description = "The run was calculated again, or approved")
    @APIResponse(responseCode = "422", description = "No note, or a point that has to be solved instead")
    public ControlAnswer tick(TickRequest request) {
        if (request == null || request.run() == null || request.calculation() == null || request.points() == null) {
            throw Refused.badRequest("payroll.control.run-missing");
        }
        if (Boolean.FALSE.equals(request.ticked())) {
            list.untick(request.run(), request.calculation(), request.points());
        } else {
            list.tick(request.run(), request.calculation(), request.points(), request.note());
        }
        return get(request.run());
    }
}
