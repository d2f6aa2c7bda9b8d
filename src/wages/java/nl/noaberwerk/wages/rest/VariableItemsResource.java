package nl.noaberwerk.wages.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.personnel.ImportAnswer;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemPage;
import nl.noaberwerk.wages.ItemSearch;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.VariableItems;
import nl.noaberwerk.wages.file.ItemImports;
import nl.noaberwerk.wages.file.TypedRows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The items of a month over the API: one by one or as a file, listed and taken back. */
@Path("variable-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Variable items")
public class VariableItemsResource {

    private static final int PAGE = 50;

    @Inject
    private ItemImports imports;

    @Inject
    private ItemLists lists;

    @Inject
    private VariableItems items;

    @Inject
    @ConfigProperty(name = "noaberwerk.upload.maximum", defaultValue = "20000000")
    private long maximum;

    /**
     * @param quantity hours as "1.90", or empty
     * @param amount euros as "13.63", or empty
     * @param recoverInMonths of a voorschot; empty is one month
     * @param keepInMonth also after the cut-off
     */
    public record NewVariableItem(
            Long employer,
            String personnelNumber,
            String month,
            String component,
            String quantity,
            String amount,
            String costCentre,
            String description,
            String receiptDate,
            String concerns,
            Integer recoverInMonths,
            boolean keepInMonth) {

        private Map<String, String> row() {
            Map<String, String> row = new TreeMap<>();
            row.put("personeelsnummer", personnelNumber);
            row.put("maand", month);
            row.put("component", component);
            row.put("aantal", ItemAnswer.dutch(quantity));
            row.put("bedrag", ItemAnswer.dutch(amount));
            row.put("kostenplaats", costCentre);
            row.put("omschrijving", description);
            row.put("datum_bon", receiptDate);
            row.put("betreft_maand", concerns);
            row.put("inhouden_in_maanden", recoverInMonths == null ? null : recoverInMonths.toString());
            return row;
        }
    }

    @GET
    @Operation(
            summary = "The items of a month, those that come back among them",
            description = "page: from 1, of 50; without it all. The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("month") String month,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("component") @DefaultValue("") String component,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @QueryParam("page") Integer page) {
        ItemSearch search = new ItemSearch(Asked.month(month), text, component, "", false, withdrawn);
        ItemPage found = page == null
                ? lists.page(ItemAnswer.employer(employer), search, 0, ItemLists.ALL)
                : lists.page(ItemAnswer.employer(employer), search, Asked.firstRow(page, PAGE), PAGE);
        List<ItemAnswer> shown = found.rows().stream().map(ItemAnswer::of).toList();
        return Response.ok(shown).header("X-Total-Count", found.total()).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Records one item, with the checks of a row of a file",
            description = "After the cut-off it goes to the next month, unless keepInMonth. The same item twice adds"
                    + " nothing: unchanged is 1 then.")
    @APIResponse(responseCode = "422", description = "It cannot be; the detail names the field and the remedy")
    public ImportAnswer add(NewVariableItem asked) {
        Asked.requireField("employer", asked);
        long employer = ItemAnswer.employer(asked.employer());
        ReceivedFile row = TypedRows.file(List.of(asked.row()));
        ItemImports.Way way = new ItemImports.Way(ItemSource.REST, asked.keepInMonth());
        ImportPreview preview = imports.preview(employer, row, way);
        if (!preview.refusals().isEmpty()) {
            Refusal first = preview.refusals().get(0);
            throw new Refused("wages.item.refused", first.column(), first.text());
        }
        return ImportAnswer.of(imports.save(employer, row, way));
    }

    @POST
    @Path("imports")
    @Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(
            summary = "Takes over a file with items (CSV or XLSX)",
            description = "dryRun stores nothing and answers the same. keepInMonth: rows count in their own month also"
                    + " after the cut-off. The same file again adds nothing. 422 when the file as a whole cannot be"
                    + " taken.")
    public ImportAnswer take(
            @QueryParam("employer") Long employer,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("keepInMonth") @DefaultValue("false") boolean keepInMonth,
            byte[] content) {
        long id = ItemAnswer.employer(employer);
        ReceivedFile file = new ReceivedFile("bestand", content, maximum);
        ItemImports.Way way = new ItemImports.Way(ItemSource.REST, keepInMonth);
        return ImportAnswer.of(dryRun ? imports.preview(id, file, way) : imports.save(id, file, way));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes an item back, and with a voorschot what would take it back; both stay readable")
    @APIResponse(responseCode = "204", description = "It does not count any more")
    @APIResponse(responseCode = "409", description = "Its month was approved, or it was taken back already")
    public void withdraw(@PathParam("id") long id, @QueryParam("reason") String reason) {
        items.withdraw(id, reason);
    }
}
