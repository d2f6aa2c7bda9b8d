package nl.noaberwerk.subsidies.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.BegeleidWerkenPayments;
import nl.noaberwerk.subsidies.PaymentKind;
import nl.noaberwerk.subsidies.WaitingPayment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments in begeleid werken over the API: prepared by one account, approved by another. */
@Path("begeleid-werken-payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subsidies")
public class BegeleidWerkenPaymentsResource {

    @Inject
    private BegeleidWerkenPayments payments;

    public record WaitingAnswer(
            long id,
            long job,
            String personnelNumber,
            PaymentKind kind,
            String month,
            int months,
            String amount,
            String payee,
            String preparedBy,
            boolean approved) {

        static WaitingAnswer of(WaitingPayment one) {
            return new WaitingAnswer(
                    one.id(),
                    one.jobId(),
                    one.personnelNumber(),
                    one.kind(),
                    one.firstMonth().toString(),
                    one.months(),
                    one.amount().decimal(),
                    one.payee(),
                    one.preparedBy(),
                    one.approved());
        }
    }

    /** @param proof which payslip or invoice was seen */
    public record NewPayment(Long job, PaymentKind kind, String month, BigDecimal amount, String proof) {}

    public record Reason(String reason) {}

    public record Paid(LocalDate day) {}

    @GET
    @Operation(summary = "What waits for approval or payment, at most 500, the oldest first")
    public List<WaitingAnswer> waiting(@QueryParam("employer") Long employer) {
        return payments.waiting(Asked.requireField("employer", employer)).stream()
                .map(WaitingAnswer::of)
                .toList();
    }

    @POST
    @Operation(summary = "Prepares the payment of a period that has ended")
    public NewId prepare(NewPayment asked) {
        return new NewId(payments.prepare(
                Asked.requireField("job", asked.job()),
                Asked.requireField("kind", asked.kind()),
                Asked.month(asked.month()),
                new Euro(Asked.requireField("amount", asked.amount())),
                asked.proof()));
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "A second account agrees; not over a token")
    @APIResponse(responseCode = "403", description = "The caller prepared it")
    public void approve(@PathParam("id") long id) {
        payments.approve(id);
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "It must be prepared anew")
    public void reject(@PathParam("id") long id, Reason asked) {
        payments.reject(id, asked.reason());
    }

    @POST
    @Path("{id}/paid")
    @Operation(summary = "It was paid on a day")
    public void paid(@PathParam("id") long id, Paid asked) {
        payments.paid(id, asked.day());
    }
}
