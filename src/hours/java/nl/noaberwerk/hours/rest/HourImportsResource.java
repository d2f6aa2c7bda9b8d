package nl.noaberwerk.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.noaberwerk.hours.HourImports;
import nl.noaberwerk.personnel.ImportAnswer;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes over worked hours that were kept elsewhere. */
@Path("hour-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hours")
public class HourImportsResource {

    @Inject
    private HourImports imports;

    @Inject
    @ConfigProperty(name = "noaberwerk.upload.maximum", defaultValue = "20000000")
    private long maximum;

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Takes over worked hours (CSV or XLSX)",
            description = "Columns personeelsnummer, inlener, datum and uren: a row is a person on a day. dryRun stores"
                    + " nothing and answers the same. The same file again adds nothing.")
    @APIResponse(responseCode = "422", description = "The file as a whole cannot be taken")
    public ImportAnswer take(
            @QueryParam("employer") Long employer,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] content) {
        long id = Asked.requireField("employer", employer);
        ReceivedFile file = new ReceivedFile("bestand", content, maximum);
        return ImportAnswer.of(dryRun ? imports.preview(id, file) : imports.save(id, file));
    }
}
