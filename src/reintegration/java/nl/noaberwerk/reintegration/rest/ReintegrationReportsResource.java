package nl.noaberwerk.reintegration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.reintegration.ReintegrationReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The re-integratieverslag of a case over the API. */
@Path("reintegration-reports")
@RequestScoped
@Tag(name = "Reintegration")
public class ReintegrationReportsResource {

    @Inject
    private ReintegrationReports reports;

    @GET
    @Path("{case}")
    @Produces("application/pdf")
    @Operation(summary = "All documents of one case as one PDF with a cover; the look is logged")
    public Response pdf(@PathParam("case") long caseId) {
        return ReintegrationDocumentsResource.pdf(reports.pdf(caseId), "re-integratieverslag-" + caseId + ".pdf");
    }
}
