package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.ChangedAccount;
import nl.noaberwerk.payroll.ChangedAccounts;
import nl.noaberwerk.personnel.AccountOrigin;
import nl.noaberwerk.personnel.BankConfirmation;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The accounts of a run that differ from where the same people were paid last. */
@Path("changed-accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangedAccountsResource {

    private static final int MOST_FIRST = 1_000;

    @Inject
    private ChangedAccounts accounts;

    /** Accounts by their last four characters; confirmedBy and how are null when nobody had to confirm. */
    public record Shown(
            String personnelNumber,
            String name,
            String oldLastFour,
            String newLastFour,
            String holder,
            String payee,
            String recordedBy,
            String confirmedBy,
            String how) {

        static Shown of(ChangedAccount account) {
            Optional<BankConfirmation> confirmed = account.origin().flatMap(AccountOrigin::confirmation);
            return new Shown(
                    account.personnelNumber(),
                    account.name(),
                    account.oldLastFour(),
                    account.newLastFour(),
                    account.now().holder(),
                    account.origin().map(origin -> origin.payee().kind().name()).orElse(null),
                    account.origin().map(AccountOrigin::recordedBy).orElse(null),
                    confirmed.map(BankConfirmation::getDecidedBy).orElse(null),
                    confirmed.flatMap(BankConfirmation::how).map(Enum::name).orElse(null));
        }
    }

    /** @param first of who was never paid before, at most 1,000 */
    public record Answer(List<Shown> changed, int firstCount, List<Shown> first) {}

    @GET
    @Operation(summary = "The accounts of a run that changed since the last approved payslip, and those paid first")
    public Answer get(@QueryParam("run") Long run) {
        if (run == null) {
            throw Refused.badRequest("payroll.control.run-missing");
        }
        return new Answer(
                accounts.of(run).stream().map(Shown::of).toList(),
                accounts.countFirst(run),
                accounts.first(run, MOST_FIRST).stream().map(Shown::of).toList());
    }
}
