package nl.noaberwerk.wages.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableWriter;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemRow;
import nl.noaberwerk.wages.ItemSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The items of a month as a table for a spreadsheet; its first columns are those of a file with items. */
@Path("variable-item-tables")
@RequestScoped
@Tag(name = "Variable items")
public class ItemTablesResource {

    @Inject
    private ItemLists lists;

    @GET
    @Path("items.{form: csv|xlsx}")
    @Operation(summary = "The items of a month with the filters of the list")
    public Response table(
            @PathParam("form") String form,
            @QueryParam("employer") Long employer,
            @QueryParam("month") String month,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("component") @DefaultValue("") String component,
            @QueryParam("source") @DefaultValue("") String source,
            @QueryParam("afterCutOff") @DefaultValue("false") boolean afterCutOff,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {
        ItemSearch search = new ItemSearch(Asked.month(month), text, component, source, afterCutOff, withdrawn);
        List<ItemRow> rows = lists.page(ItemAnswer.employer(employer), search, 0, ItemLists.ALL)
                .rows();
        StreamingOutput stream = out -> {
            try (TableWriter table = writer(form, out)) {
                write(rows, table);
            }
        };
        boolean csv = "csv".equals(form);
        return Response.ok(
                        stream,
                        csv
                                ? "text/csv; charset=UTF-8"
                                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"mutaties-" + search.month() + "." + form + "\"")
                .build();
    }

    private static void write(List<ItemRow> rows, TableWriter table) throws IOException {
        table.header(List.of(
                "personeelsnummer",
                "maand",
                "component",
                "aantal",
                "bedrag",
                "kostenplaats",
                "omschrijving",
                "datum_bon",
                "betreft_maand",
                "naam",
                "loonstrook",
                "sluitdatum",
                "bron",
                "vastgelegd_door",
                "ingetrokken_door"));
        for (ItemRow row : rows) {
            table.row(
                    row.personnelNumber(),
                    row.askedMonth(),
                    row.component(),
                    row.quantity(),
                    row.amount(),
                    row.costCentre(),
                    row.description(),
                    row.receiptDate(),
                    row.concerns(),
                    row.name(),
                    row.month(),
                    row.timing().getLabel(),
                    row.source().getLabel(),
                    row.recordedBy(),
                    row.withdrawnBy());
        }
    }

    private static TableWriter writer(String form, OutputStream out) throws IOException {
        return "csv".equals(form) ? TableWriter.csv(out) : TableWriter.xlsx(out, "Mutaties");
    }
}
