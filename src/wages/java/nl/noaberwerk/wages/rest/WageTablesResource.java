package nl.noaberwerk.wages.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.personnel.ImportAnswer;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.wages.Cao;
import nl.noaberwerk.wages.WageScales.Amount;
import nl.noaberwerk.wages.WageTable;
import nl.noaberwerk.wages.WageTableBook;
import nl.noaberwerk.wages.file.WageTableImports;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wage tables over the API. */
@Path("/wage-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Loontabellen")
public class WageTablesResource {

    @Inject
    private WageTableBook book;

    @Inject
    private WageTableImports imports;

    @Inject
    @ConfigProperty(name = "noaberwerk.upload.maximum", defaultValue = "20000000")
    private long maximum;

    /** @param fullTimeMonthWage in euros, "2394.55" */
    public record Row(
            String cao,
            String schaal,
            String trede,
            String from,
            String fullTimeMonthWage,
            String fullTimeHours,
            String source) {

        static Row of(Amount amount) {
            return new Row(
                    amount.cao().label(),
                    amount.schaal(),
                    amount.trede(),
                    amount.from().toString(),
                    amount.fullTime().decimal(),
                    amount.hours().toPlainString(),
                    amount.source());
        }
    }

    /** A table that nobody has confirmed yet. */
    public record Waiting(long id, String cao, String from, String source, String enteredBy, int amounts) {

        static Waiting of(WageTableBook.Waiting one) {
            WageTable table = one.table();
            return new Waiting(
                    table.getId(),
                    table.getCao().label(),
                    table.getValidFrom().toString(),
                    table.getSource(),
                    table.getEnteredBy(),
                    one.amounts().size());
        }
    }

    @GET
    @Operation(summary = "The confirmed wage tables of all caos on a day")
    public List<Row> on(@QueryParam("date") String date) {
        LocalDate day = Asked.day("date", date);
        return Arrays.stream(Cao.values())
                .flatMap(cao -> book.on(day).of(cao).stream())
                .map(Row::of)
                .toList();
    }

    @GET
    @Path("waiting")
    @Operation(summary = "What waits for confirmation by a second person")
    public List<Waiting> waiting() {
        return book.waiting().stream().map(Waiting::of).toList();
    }

    @POST
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Enters wage tables (CSV or XLSX)",
            description =
                    "Columns cao, schaal, trede, ingangsdatum, maandloon_voltijd, voltijd_uren and bron."
                            + " dryRun stores nothing and answers the same. The amounts count once somebody else confirms them.")
    public ImportAnswer take(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, byte[] content) {
        ReceivedFile file = new ReceivedFile("bestand", content, maximum);
        return ImportAnswer.of(dryRun ? imports.preview(file) : imports.save(file));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirms a table that somebody else entered", description = "403 for who entered it.")
    public void confirm(@PathParam("id") long id) {
        book.confirm(id);
    }
}
