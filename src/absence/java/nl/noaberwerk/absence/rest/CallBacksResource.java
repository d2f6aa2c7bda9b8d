package nl.noaberwerk.absence.rest;

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
import nl.noaberwerk.absence.CallBack;
import nl.noaberwerk.absence.CallBacks;
import nl.noaberwerk.absence.DueCall;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calls of the verzuimprotocol over the API. */
@Path("call-backs")
@RequestScoped
@Tag(name = "Absence")
public class CallBacksResource {

    @Inject
    private CallBacks calls;

    /** @param phone null when it is not known; tries how often nobody was reached */
    public record CallAnswer(
            long ziekmelding, String personnelNumber, String name, String phone, int number, String due, int tries) {

        static CallAnswer of(DueCall call) {
            return new CallAnswer(
                    call.ziekmeldingId(),
                    call.personnelNumber(),
                    call.name(),
                    call.phone().orElse(null),
                    call.call().number(),
                    call.call().due().toString(),
                    call.tried().size());
        }
    }

    /** @param note what was agreed about the work; may be left out */
    public record CallRequest(Long employer, String calledOn, Boolean reached, String note) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Who must be called today by the verzuimprotocol; a supervisor gets the own teams only")
    public List<CallAnswer> due(@QueryParam("employer") Long employer) {
        return calls.due(Asked.requireField("employer", employer)).stream()
                .map(CallAnswer::of)
                .toList();
    }

    @POST
    @Path("{ziekmelding}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records a call; when nobody was reached it stays open. 409 when it is not open any more")
    public Response record(@PathParam("ziekmelding") long ziekmelding, CallRequest asked) {
        CallBack.Made made = new CallBack.Made(
                Asked.optionalDay("calledOn", asked.calledOn()).orElse(null),
                Boolean.TRUE.equals(asked.reached()),
                asked.note());
        calls.record(Asked.requireField("employer", asked.employer()), ziekmelding, made);
        return Response.noContent().build();
    }
}
