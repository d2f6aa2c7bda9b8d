package nl.noaberwerk.signals.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.signals.NightlyRound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Does the night work of today now. */
@Path("nightly-work")
@RequestScoped
@Tag(name = "Signals")
public class NightlyWorkResource {

    @Inject
    private NightlyRound round;

    /** @return 204 when everything was tried; how it went stands on the page of the mail and the night work */
    @POST
    @Operation(summary = "Does the night work of today now, also what was done before; for the functioneel beheerder")
    public Response run() {
        round.runNow();
        return Response.noContent().build();
    }
}
