package nl.noaberwerk.filing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.filing.FilingTables;
import nl.noaberwerk.filing.Loonstaat;
import nl.noaberwerk.filing.Loonstaten;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The loonstaten as a table for a spreadsheet or another provider. */
@Path("loonstaten")
@RequestScoped
@Tag(name = "Filing")
public class LoonstatenResource {

    @Inject
    private Loonstaten loonstaten;

    @GET
    @Path("{year: [0-9]{4}}.{form: csv|xlsx}")
    @Operation(summary = "The loonstaten of a year: one row per employee and month, the columns of the model")
    public Response loonstaten(
            @PathParam("year") int year, @PathParam("form") String form, @QueryParam("employer") Long employer) {
        Asked.requireField("employer", employer);
        List<Loonstaat> all = loonstaten.ofYear(employer, year);
        return TableDownload.of(form, "loonstaten-" + year, table -> FilingTables.loonstaten(all, table));
    }
}
