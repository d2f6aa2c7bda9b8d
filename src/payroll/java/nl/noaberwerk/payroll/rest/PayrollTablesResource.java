package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noaberwerk.payroll.EmployerCosts;
import nl.noaberwerk.payroll.EmployerCosts.By;
import nl.noaberwerk.payroll.EmployerCosts.Cost;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.payroll.file.RunTable;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs and costs as tables for a spreadsheet. */
@Path("payroll-runs")
@RequestScoped
@Tag(name = "Payroll runs")
public class PayrollTablesResource {

    private static final List<String> COST_COLUMNS = List.of(
            "medewerkers",
            "bruto",
            "onbelaste reiskosten",
            "premies werknemersverzekeringen",
            "werkgeversheffing zvw",
            "pensioen werkgever",
            "gereserveerd",
            "totaal");

    @Inject
    private Payslips payslips;

    @Inject
    private EmployerCosts costs;

    @GET
    @Path("{id}/payslips.{form: csv|xlsx}")
    @Operation(summary = "The payslips of a run as a table, a column for each component")
    public Response run(@PathParam("id") long id, @PathParam("form") String form) {
        List<Payslip> all = payslips.of(id);
        return TableDownload.of(form, "salarisrun-" + id, table -> RunTable.write(all, table));
    }

    @GET
    @Path("costs.{form: csv|xlsx}")
    @Operation(summary = "The employer's costs by EMPLOYEE, COST_CENTRE, REGELING or MONTH")
    public Response costs(
            @PathParam("form") String form,
            @QueryParam("employer") long employer,
            @QueryParam("first") String first,
            @QueryParam("last") String last,
            @QueryParam("by") @DefaultValue("COST_CENTRE") By by) {
        List<Cost> rows = costs.of(employer, month(first), month(last), by);
        return TableDownload.of(form, "werkgeverskosten", table -> {
            table.header(columns(by));
            for (Cost cost : rows) {
                table.row(row(cost));
            }
        });
    }

    private static List<Object> row(Cost cost) {
        return List.of(
                cost.of(),
                cost.people(),
                cost.gross(),
                cost.untaxed(),
                cost.premiums(),
                cost.zvw(),
                cost.pension(),
                cost.reserved(),
                cost.total());
    }

    private static List<String> columns(By by) {
        List<String> columns = new ArrayList<>(COST_COLUMNS);
        columns.add(0, by.label().toLowerCase(Locale.ROOT));
        return columns;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text == null ? "" : text);
        } catch (DateTimeException noMonth) {
            throw Refused.badRequest("payroll.run.no-month", String.valueOf(text));
        }
    }
}
