package nl.noaberwerk.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.noaberwerk.finance.PaymentFile;
import nl.noaberwerk.finance.Payments;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Withdraws the file for the bank, so that another can be made. */
@RequestScoped
@Path("payroll-runs/{run}/payments/withdraw")
public class WithdrawalsResource {

    @Inject
    private Payments payments;

    /** @param reason why the file must not be used; at most 500 characters */
    public record Withdrawal(String reason) {}

    /** The file that was withdrawn. */
    public record Withdrawn(String messageId, String withdrawnBy, String withdrawnAt, String reason) {

        static Withdrawn of(PaymentFile file) {
            return new Withdrawn(
                    file.messageId(),
                    file.withdrawnBy().orElseThrow(),
                    file.withdrawnAt().orElseThrow().toString(),
                    file.withdrawnReason().orElseThrow());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraws the valid bank file with a reason, so that another can be made")
    public Withdrawn withdraw(@PathParam("run") long run, Withdrawal withdrawal) {
        return Withdrawn.of(payments.withdraw(run, withdrawal == null ? null : withdrawal.reason()));
    }
}
