package nl.noaberwerk.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaberwerk.finance.Cost;
import nl.noaberwerk.finance.CostKind;
import nl.noaberwerk.finance.CostReport;
import nl.noaberwerk.finance.CostsBy;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.platform.TableWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cost report as a table for a spreadsheet. */
@Path("costs.{form: csv|xlsx}")
@RequestScoped
@Tag(name = "Finance")
public class CostsResource {

    @Inject
    private CostReport report;

    @GET
    @Operation(
            summary = "The employer's costs by COST_CENTRE, EMPLOYEE, REGELING, MUNICIPALITY, WERKSOORT or MONTH",
            description = "Calculated and approved runs; by COST_CENTRE with the budget of these months.")
    public Response costs(
            @PathParam("form") String form,
            @QueryParam("employer") long employer,
            @QueryParam("first") String first,
            @QueryParam("last") String last,
            @QueryParam("by") @DefaultValue("COST_CENTRE") CostsBy by) {
        List<Cost> rows = report.of(employer, Asked.month(first), Asked.month(last), by);
        return TableDownload.of(form, "werkgeverskosten", table -> write(rows, by, table));
    }

    private static void write(List<Cost> rows, CostsBy by, TableWriter table) throws IOException {
        List<String> header = new ArrayList<>(List.of(by.label().toLowerCase(Locale.ROOT), "medewerkers"));
        for (CostKind kind : CostKind.columns()) {
            header.add(kind.label().toLowerCase(Locale.ROOT));
        }
        header.addAll(List.of("totaal", "begroot", "ruimte"));
        table.header(header);
        for (Cost cost : rows) {
            List<Object> cells = new ArrayList<>(List.of(cost.of(), cost.people()));
            for (CostKind kind : CostKind.columns()) {
                cells.add(cost.amount(kind));
            }
            cells.add(cost.total());
            cells.add(cost.budget().orElse(null));
            cells.add(cost.left().orElse(null));
            table.row(cells);
        }
    }
}
