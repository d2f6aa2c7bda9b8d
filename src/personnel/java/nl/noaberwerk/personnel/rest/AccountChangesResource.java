package nl.noaberwerk.personnel.rest;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.personnel.AccountChange;
import nl.noaberwerk.personnel.BankAccount;
import nl.noaberwerk.personnel.BankConfirmation.Verification;
import nl.noaberwerk.personnel.BankConfirmations;
import nl.noaberwerk.personnel.EmploymentChanges;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.SecondAccount;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Changed accounts and payees over the API: recording them, and what a second person decides. */
@Path("/account-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountChangesResource {

    @Inject
    private BankConfirmations confirmations;

    @Inject
    private EmploymentChanges changes;

    /** @param kind EMPLOYEE, BEWINDVOERDER, BEHEERREKENING or OTHER */
    public record Payee(
            String kind,
            String name,
            String street,
            String houseNumber,
            String postalCode,
            String city,
            String reference) {

        WagePayee read() {
            return new WagePayee(
                    Asked.optionalChoice("payee.kind", kind, WagePayee.Kind.class)
                            .orElse(null),
                    name,
                    street,
                    houseNumber,
                    postalCode,
                    city,
                    reference);
        }
    }

    /** @param amount in euros per month, "250.00"; the rest goes to the first account */
    public record Second(String iban, String holder, String amount) {

        SecondAccount read() {
            return new SecondAccount(
                    compact(iban), holder, Asked.optionalEuro("amount", amount).orElse(null));
        }
    }

    /** @param payee without it the employee herself; @param second without it all goes to one account */
    public record Recorded(
            Long employment,
            String from,
            String iban,
            String accountHolder,
            Payee payee,
            Second second,
            String reason) {

        NewFact fact() {
            WagePayee paidTo = payee == null ? WagePayee.employee() : payee.read();
            SecondAccount split = second == null ? null : second.read();
            return (id, when) -> new BankAccount(id, compact(iban), accountHolder, when)
                    .paidTo(paidTo)
                    .splitWith(split);
        }
    }

    /** What waits; accounts by their last four characters. */
    public record Waiting(
            long id,
            long employment,
            String personnelNumber,
            String name,
            String oldLastFour,
            String newLastFour,
            String payeeKind,
            String payeeName,
            String validFrom,
            String recordedBy,
            String recordedAt,
            boolean addressChangedShortlyBefore,
            List<String> sharedWith) {

        static Waiting of(AccountChange change) {
            return new Waiting(
                    change.id(),
                    change.employment().getId(),
                    change.employment().getPersonnelNumber(),
                    change.name(),
                    change.oldLastFour(),
                    change.newLastFour(),
                    change.next().getPayee().kind().name(),
                    change.next().getPayee().name(),
                    change.validFrom().toString(),
                    change.next().getRecordedBy(),
                    change.next().getRecordedAt().toString(),
                    change.addressChanged().isPresent(),
                    change.sharedWith());
        }
    }

    /** @param how TELEPHONE, DESK, COURT_LETTER or OTHER; @param explanation needed with OTHER */
    public record Confirmed(String how, String explanation) {}

    /** @param reason why it is put aside */
    public record Rejected(String reason) {}

    @GET
    @Operation(summary = "The changed accounts that wait for a second person, the oldest first, at most 100")
    public List<Waiting> waiting(@QueryParam("employer") Long employer) {
        return confirmations.waiting(Asked.requireField("employer", employer)).stream()
                .map(Waiting::of)
                .toList();
    }

    @POST
    @Operation(
            summary = "Records an account and payee of an employment from a day on",
            description = "The first account of an employment holds at once. Every later one holds only after a second"
                    + " person confirmed it; until then the old account stays in force.")
    public void record(@NotNull Recorded body) {
        changes.record(
                Asked.requireField("employment", body.employment()),
                body.fact(),
                Asked.day("from", body.from()),
                Asked.requireField("reason", body.reason()));
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Confirms a changed account, with how it was verified; 403 for who recorded it")
    public void confirm(@PathParam("id") long id, @NotNull Confirmed body) {
        confirmations.confirm(id, Asked.choice("how", body.how(), Verification.class), body.explanation());
    }

    @POST
    @Path("/{id}/refusal")
    @Operation(summary = "Puts a changed account aside for ever; who recorded it may do so too")
    public void refuse(@PathParam("id") long id, @NotNull Rejected body) {
        confirmations.refuse(id, Asked.requireField("reason", body.reason()));
    }

    private static String compact(String given) {
        return given == null ? null : Iban.compact(given);
    }
}
