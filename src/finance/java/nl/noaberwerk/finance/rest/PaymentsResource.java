package nl.noaberwerk.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.noaberwerk.finance.PaymentFile;
import nl.noaberwerk.finance.Payments;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The file for the bank of an approved run. */
@RequestScoped
@Path("payroll-runs/{run}/payments.xml")
public class PaymentsResource {

    @Inject
    private Payments payments;

    /** The same bytes every time until the file is withdrawn; 409 before approval. */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The bank file (pain.001.001.09) of an approved run; the same bytes until it is withdrawn")
    public Response download(@PathParam("run") long run) {
        PaymentFile file = payments.download(run);
        return Response.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"" + file.messageId() + ".xml\"")
                .header("X-Content-SHA256", file.sha256())
                .build();
    }
}
