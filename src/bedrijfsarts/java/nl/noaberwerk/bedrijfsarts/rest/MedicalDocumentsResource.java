package nl.noaberwerk.bedrijfsarts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.bedrijfsarts.MedicalFiles;
import nl.noaberwerk.documents.OpenedDocument;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A document out of the medical file, for the bedrijfsarts himself; a token opens nothing here. */
@Path("medical-documents")
@RequestScoped
@Tag(name = "Appointments")
public class MedicalDocumentsResource {

    @Inject
    private MedicalFiles files;

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "A document of the medical file, for the bedrijfsarts when he is signed in; the look is logged")
    public Response content(@PathParam("id") long id) {
        OpenedDocument opened = files.document(id);
        return Response.ok(opened.content(), opened.format().mediaType())
                .header("Content-Disposition", TableDownload.disposition(opened.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
