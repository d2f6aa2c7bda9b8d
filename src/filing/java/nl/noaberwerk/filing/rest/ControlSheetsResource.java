package nl.noaberwerk.filing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.filing.ControlSheet;
import nl.noaberwerk.filing.ControlSheets;
import nl.noaberwerk.filing.FilingTables;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The control sheet of the loonaangifte as tables. */
@Path("control-sheets")
@RequestScoped
@Tag(name = "Filing")
public class ControlSheetsResource {

    private static final String EMPLOYEES = "EMPLOYEES";

    @Inject
    private ControlSheets sheets;

    @GET
    @Path("{month: [0-9]{4}-[0-9]{2}}.{form: csv|xlsx}")
    @Operation(
            summary = "The totals per rubriek of the loonaangifte of a month, from approved runs",
            description = "part=EMPLOYEES gives a row per employee instead of the totals.")
    public Response sheet(
            @PathParam("month") String month,
            @PathParam("form") String form,
            @QueryParam("employer") Long employer,
            @QueryParam("part") @DefaultValue("TOTALS") String part) {
        Asked.requireField("employer", employer);
        ControlSheet sheet = sheets.of(employer, Asked.month(month));
        if (EMPLOYEES.equals(part)) {
            return TableDownload.of(form, "werknemers-" + month, table -> FilingTables.employees(sheet, table));
        }
        return TableDownload.of(form, "controleblad-" + month, table -> FilingTables.totals(sheet, table));
    }
}
