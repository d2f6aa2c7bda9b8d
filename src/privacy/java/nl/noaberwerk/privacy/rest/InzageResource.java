package nl.noaberwerk.privacy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.privacy.InzageReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is kept about somebody who asked for it, over the API. */
@Path("inzage-reports")
@RequestScoped
@Tag(name = "Privacy")
public class InzageResource {

    @Inject
    private InzageReports reports;

    @GET
    @Path("{request}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Everything that is kept about the person of the request, per area; the look is logged")
    public InzageAnswerBody json(@PathParam("request") long request) {
        return InzageAnswerBody.of(reports.of(request));
    }

    @GET
    @Path("{request}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same as PDF/UA-1 and PDF/A-2a")
    public Response pdf(@PathParam("request") long request) {
        return Response.ok(reports.pdf(request), "application/pdf")
                .header("Content-Disposition", "inline; filename=\"inzage-" + request + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
