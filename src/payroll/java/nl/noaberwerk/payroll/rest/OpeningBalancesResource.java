package nl.noaberwerk.payroll.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.noaberwerk.payroll.file.OpeningBalanceImports;
import nl.noaberwerk.personnel.ImportAnswer;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Opening balances over the API. */
@Path("/payroll/opening-balances")
@Produces(MediaType.APPLICATION_JSON)
public class OpeningBalancesResource {

    @Inject
    private OpeningBalanceImports imports;

    @Inject
    @ConfigProperty(name = "noaberwerk.upload.maximum", defaultValue = "20000000")
    private long maximum;

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Takes over opening balances (CSV or XLSX)",
            description = "dryRun stores nothing and answers the same. 422 when the file as a whole cannot be taken.")
    public ImportAnswer take(
            @QueryParam("employer") Long employer,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] content) {
        Asked.requireField("employer", employer);
        ReceivedFile file = new ReceivedFile("bestand", content, maximum);
        return ImportAnswer.of(dryRun ? imports.preview(employer, file) : imports.save(employer, file));
    }
}
