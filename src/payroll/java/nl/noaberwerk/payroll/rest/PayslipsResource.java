package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.payroll.Payslip;
import nl.noaberwerk.payroll.Payslips;
import nl.noaberwerk.payroll.file.PayslipFiles;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.rules.Step;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payslips of a run, as data and as PDF. */
@Path("payroll-runs")
@RequestScoped
@Tag(name = "Payroll runs")
public class PayslipsResource {

    private static final String PDF = "application/pdf";

    @Inject
    private Payslips payslips;

    @Inject
    private PayslipFiles files;

    @GET
    @Path("{id}/payslips")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The payslips on which people are paid, in order of personnel number")
    public List<PayslipAnswer> list(@PathParam("id") long id, @QueryParam("steps") boolean withSteps) {
        List<Payslip> all = payslips.of(id);
        Map<Long, List<List<Step>>> steps = withSteps ? payslips.steps(id) : Map.of();
        return all.stream()
                .map(payslip -> PayslipAnswer.of(payslip, steps.get(payslip.id())))
                .toList();
    }

    @GET
    @Path("{id}/payslips/{number}.pdf")
    @Produces(PDF)
    @Operation(summary = "One payslip as accessible PDF (PDF/UA-1 and PDF/A-2a)")
    public Response pdf(@PathParam("id") long id, @PathParam("number") String number) {
        byte[] pdf = files.pdf(id, number);
        return Response.ok(pdf, PDF)
                .header("Content-Disposition", TableDownload.disposition("loonstrook-" + id + "-" + number + ".pdf"))
                .build();
    }

    @GET
    @Path("{id}/payslips.zip")
    @Produces("application/zip")
    @Operation(summary = "The PDFs of all payslips of the run")
    public Response zip(@PathParam("id") long id) {
        List<Payslip> all = payslips.of(id);
        StreamingOutput zip = out -> files.zip(all, out);
        return Response.ok(zip, "application/zip")
                .header("Content-Disposition", TableDownload.disposition("loonstroken-run-" + id + ".zip"))
                .build();
    }
}
