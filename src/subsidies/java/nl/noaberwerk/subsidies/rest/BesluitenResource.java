package nl.noaberwerk.subsidies.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions to regular employers as they were printed. */
@Path("begeleid-werken-besluiten")
@RequestScoped
@Tag(name = "Subsidies")
public class BesluitenResource {

    @Inject
    private BegeleidWerkenJobs jobs;

    @GET
    @Path("{id}")
    @Produces("application/pdf")
    @Operation(summary = "One decision as PDF; the look is recorded")
    public Response pdf(@PathParam("id") long id) {
        return Response.ok(jobs.printed(id), "application/pdf")
                .header("Content-Disposition", TableDownload.disposition("besluit-begeleid-werken-" + id + ".pdf"))
                .header("Cache-Control", "no-store")
                .build();
    }
}
