package nl.noaberwerk.wages.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.ComponentBook;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wage components over the API. */
@Path("wage-components")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Looncomponenten")
public class WageComponentsResource {

    @Inject
    private ComponentBook book;

    @GET
    @Operation(summary = "Every wage component with all its definitions, the latest month first")
    public List<Definitions> all() {
        return book.all().stream()
                .map(history -> new Definitions(
                        history.code(),
                        history.rows().stream().map(ComponentBody::of).toList()))
                .toList();
    }

    /** @param definitions the latest month first */
    public record Definitions(String code, List<ComponentBody> definitions) {}

    @POST
    @Operation(
            summary = "Proposes a definition from a month on; it holds once another account confirms it",
            description = "validFrom must lie after the last approved month of every employer. A change is a new row.")
    public Response propose(ComponentBody given) {
        if (given == null) {
            throw Refused.badRequest("wages.component.unreadable", "code", "");
        }
        return Response.status(Response.Status.CREATED)
                .entity(ComponentBody.of(book.propose(given.definition())))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "The second person confirms", description = "403 for the account that proposed it.")
    public ComponentBody confirm(@PathParam("id") long id) {
        return ComponentBody.of(book.confirm(id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes a proposal back that nobody confirmed")
    public ComponentBody withdraw(@PathParam("id") long id) {
        return ComponentBody.of(book.withdraw(id));
    }
}
