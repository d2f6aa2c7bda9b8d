package nl.noaberwerk.reintegration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.reintegration.ReintegrationDocuments;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of cases of absence over the API, to read. */
@Path("reintegration-documents")
@RequestScoped
@Tag(name = "Reintegration")
public class ReintegrationDocumentsResource {

    @Inject
    private ReintegrationDocuments documents;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The documents of one case; the look is logged")
    public List<PaperAnswer> list(@QueryParam("case") Long caseId) {
        if (caseId == null) {
            throw Refused.badRequest("reintegration.case-missing");
        }
        return documents.of(caseId).stream().map(PaperAnswer::of).toList();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One document with its answers: the draft, or what was signed; the look is logged")
    public PaperAnswer one(@PathParam("id") long id) {
        return PaperAnswer.of(documents.open(id));
    }

    @GET
    @Path("{id}/content")
    @Produces("application/pdf")
    @Operation(summary = "The last version on paper, or the draft when there is none; the look is logged")
    public Response content(@PathParam("id") long id) {
        return pdf(documents.pdf(id), "document-" + id + ".pdf");
    }

    @GET
    @Path("{id}/draft")
    @Produces("application/pdf")
    @Operation(summary = "What is being written, on paper; the look is logged")
    public Response draft(@PathParam("id") long id) {
        return pdf(documents.preview(id), "concept-" + id + ".pdf");
    }

    static Response pdf(byte[] content, String name) {
        return Response.ok(content, "application/pdf")
                .header("Content-Disposition", TableDownload.disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
