package nl.noaberwerk.personnel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.ImportAnswer;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.file.PersonnelImports;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Personnel files over the API. */
@Path("/personnel/imports")
@Produces(MediaType.APPLICATION_JSON)
public class PersonnelImportsResource {

    @Inject
    private PersonnelImports imports;

    @Inject
    @ConfigProperty(name = "noaberwerk.upload.maximum", defaultValue = "20000000")
    private long maximum;

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Takes over a personnel file (CSV or XLSX)",
            description =
                    "dryRun stores nothing and answers the same. validFrom: first day of a month from which changes"
                            + " count; without it the first open period. A new employment counts from datum_in_dienst."
                            + " 422 when the file as a whole cannot be taken.")
    public ImportAnswer take(
            @QueryParam("employer") Long employer,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("validFrom") String validFrom,
            byte[] content) {
        Asked.requireField("employer", employer);
        ReceivedFile file = new ReceivedFile("bestand", content, maximum);
        Optional<LocalDate> from = day(validFrom);
        return ImportAnswer.of(dryRun ? imports.preview(employer, file, from) : imports.save(employer, file, from));
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return Optional.ofNullable(given).filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            throw Refused.badRequest("personnel.import.valid-from", given);
        }
    }
}
