package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.payroll.file.RunTable;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs as tables for a spreadsheet. */
@Path("payroll-runs")
@RequestScoped
@Tag(name = "Payroll runs")
public class PayrollTablesResource {

    @Inject
    private Payslips payslips;

    @GET
    @Path("{id}/payslips.{form: csv|xlsx}")
    @Operation(summary = "The payslips of a run as a table, a column for each component")
    public Response run(@PathParam("id") long id, @PathParam("form") String form) {
        List<Payslip> all = payslips.of(id);
        return TableDownload.of(form, "salarisrun-" + id, table -> RunTable.write(all, table));
    }
}
