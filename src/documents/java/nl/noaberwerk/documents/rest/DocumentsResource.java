package nl.noaberwerk.documents.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.documents.Document;
import nl.noaberwerk.documents.Documents;
import nl.noaberwerk.documents.NewDocument;
import nl.noaberwerk.documents.OpenedDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of people over the API. */
@Path("documents")
@RequestScoped
@Tag(name = "Documents")
public class DocumentsResource {

    @Inject
    private Documents documents;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The documents of one employment of the kinds that the caller may see; the look is logged")
    public List<DocumentAnswer> list(@QueryParam("employment") Long employment) {
        return documents.of(Asked.requireField("employment", employment)).stream()
                .map(DocumentAnswer::of)
                .toList();
    }

    @GET
    @Path("{id}/content")
    @Operation(summary = "The file itself, as it came in; the look is logged")
    public Response content(@PathParam("id") long id) {
        OpenedDocument opened = documents.open(id);
        return Response.ok(opened.content(), opened.format().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + opened.fileName() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The new document; its content is fetched apart. */
    public record Added(long id, String kind, String sha256) {}

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a document: the file is the body",
            description = "name: the file name with its end (.pdf, .jpg, .png), which must agree with Content-Type and"
                    + " content. kind: see the page of kinds. day: the day on the document. 422 when the file is not"
                    + " what it says.")
    public Response add(
            @QueryParam("employment") Long employment,
            @QueryParam("kind") String kind,
            @QueryParam("title") String title,
            @QueryParam("day") String day,
            @QueryParam("name") String name,
            @HeaderParam("Content-Type") String type,
            byte[] content) {
        Document document = documents.add(
                Asked.requireField("employment", employment),
                new NewDocument(kind, title, Asked.optionalDay("day", day).orElse(null)),
                new ReceivedDocument(name, type, content));
        return Response.status(Response.Status.CREATED)
                .entity(new Added(document.getId(), document.getKind(), document.getSha256()))
                .build();
    }
}
