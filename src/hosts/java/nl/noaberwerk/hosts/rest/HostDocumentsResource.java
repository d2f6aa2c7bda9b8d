package nl.noaberwerk.hosts.rest;

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
import nl.noaberwerk.documents.OpenedDocument;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.hosts.HostDocument;
import nl.noaberwerk.hosts.HostDocuments;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers about host employers over the API. */
@Path("host-documents")
@RequestScoped
@Tag(name = "Hosts")
public class HostDocumentsResource {

    @Inject
    private HostDocuments documents;

    /** A paper without its content. */
    public record PaperAnswer(long id, String title, String day, String mediaType, String sha256, boolean withdrawn) {

        static PaperAnswer of(HostDocument document) {
            return new PaperAnswer(
                    document.getId(),
                    document.getTitle(),
                    document.getDay().toString(),
                    document.getFormat().mediaType(),
                    document.getSha256(),
                    document.getWithdrawnAt() != null);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The papers about one host employer, the newest first")
    public List<PaperAnswer> list(@QueryParam("host") Long host) {
        return documents.of(Asked.requireField("host", host)).stream()
                .map(PaperAnswer::of)
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

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Adds a paper: the file is the body",
            description = "name: the file name with its end, which must agree with Content-Type and content; day: the"
                    + " day on the paper. 422 when the file is not what it says.")
    public Response add(
            @QueryParam("host") Long host,
            @QueryParam("title") String title,
            @QueryParam("day") String day,
            @QueryParam("name") String name,
            @HeaderParam("Content-Type") String type,
            byte[] content) {
        HostDocument made = documents.add(
                Asked.requireField("host", host),
                title,
                Asked.optionalDay("day", day).orElse(null),
                new ReceivedDocument(name, type, content));
        return Response.status(Response.Status.CREATED)
                .entity(PaperAnswer.of(made))
                .build();
    }

    @POST
    @Path("{id}/withdraw")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The paper no longer counts; it stays to be seen")
    public PaperAnswer withdraw(@PathParam("id") long id) {
        return PaperAnswer.of(documents.withdraw(id));
    }
}
