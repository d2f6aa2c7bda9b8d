package nl.noaberwerk.leave.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.leave.AccountView;
import nl.noaberwerk.leave.BalancePage;
import nl.noaberwerk.leave.HourBucket;
import nl.noaberwerk.leave.HourKind;
import nl.noaberwerk.leave.LeaveAccounts;
import nl.noaberwerk.leave.LeaveBalance;
import nl.noaberwerk.leave.LeaveEntry;
import nl.noaberwerk.leave.Posting;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hours of leave that are left, the lines that explain them, and changes by hand. */
@Path("leave-balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leave")
public class LeaveBalancesResource {

    private static final int MOST = 200;

    @Inject
    private LeaveAccounts accounts;

    /** @param lapsesOn null when the hours do not lapse */
    public record LeftAnswer(int year, String kind, String hours, String lapsesOn) {

        static LeftAnswer of(LeaveBalance.Left left) {
            return new LeftAnswer(
                    left.bucket().year(),
                    left.bucket().kind().name(),
                    left.hours().toPlainString(),
                    left.lapsesOn().map(LocalDate::toString).orElse(null));
        }
    }

    /** Hours at the end of a day. */
    public record BalanceAnswer(
            long employment,
            String personnelNumber,
            String name,
            String day,
            String statutory,
            String extra,
            String planned,
            List<LeftAnswer> left) {

        static BalanceAnswer of(String number, String name, LeaveBalance balance) {
            return new BalanceAnswer(
                    balance.employmentId(),
                    number,
                    name,
                    balance.day().toString(),
                    balance.statutory().toPlainString(),
                    balance.extra().toPlainString(),
                    balance.planned().toPlainString(),
                    balance.left().stream().map(LeftAnswer::of).toList());
        }
    }

    /** A page of people and how many there are in all. */
    public record BalancesAnswer(List<BalanceAnswer> balances, int total) {

        static BalancesAnswer of(BalancePage page) {
            return new BalancesAnswer(
                    page.rows().stream()
                            .map(row -> BalanceAnswer.of(row.personnelNumber(), row.name(), row.balance()))
                            .toList(),
                    page.total());
        }
    }

    /** @param year and kind null for hours taken */
    public record LineAnswer(
            String day,
            String last,
            String posting,
            Integer year,
            String kind,
            String hours,
            String sum,
            String reason) {

        static LineAnswer of(AccountView.Line line) {
            return new LineAnswer(
                    line.day().toString(),
                    line.last().toString(),
                    line.posting().name(),
                    line.bucket().map(HourBucket::year).orElse(null),
                    line.bucket().map(bucket -> bucket.kind().name()).orElse(null),
                    line.hours().toPlainString(),
                    line.sum().toPlainString(),
                    line.reason());
        }
    }

    /** The balance of one employment with its lines. */
    public record AccountAnswer(BalanceAnswer balance, List<LineAnswer> lines, List<LineAnswer> planned) {

        static AccountAnswer of(AccountView view) {
            return new AccountAnswer(
                    BalanceAnswer.of(view.personnelNumber(), view.name().sorted(), view.balance()),
                    view.lines().stream().map(LineAnswer::of).toList(),
                    view.planned().stream().map(LineAnswer::of).toList());
        }
    }

    /** @param posting BOUGHT, SOLD or CORRECTED; @param kind STATUTORY or EXTRA */
    public record ChangeRequest(String posting, Integer year, String kind, String hours, String reason) {}

    /** How many lines were added. */
    public record SettledAnswer(int lines) {}

    @GET
    @Operation(summary = "A page of people in service with their hours today; a supervisor gets the own teams only")
    public BalancesAnswer list(
            @QueryParam("employer") Long employer,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("most") @DefaultValue("50") int most) {
        return BalancesAnswer.of(accounts.list(
                Asked.requireField("employer", employer), text, Math.max(0, from), Math.min(MOST, Math.max(1, most))));
    }

    @GET
    @Path("{employment}")
    @Operation(summary = "The hours of one employment, line by line; the look is recorded")
    @APIResponse(responseCode = "404", description = "There is no such employment")
    public AccountAnswer one(@PathParam("employment") long employment) {
        return AccountAnswer.of(accounts.of(employment));
    }

    @POST
    @Path("{employment}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Buys, sells or corrects hours; a line that is never changed")
    @APIResponse(responseCode = "422", description = "The law or the cao forbids it")
    public AccountAnswer change(@PathParam("employment") long employment, ChangeRequest asked) {
        LeaveEntry added = accounts.change(
                employment,
                Asked.choice("posting", asked.posting(), Posting.class),
                new HourBucket(
                        Asked.requireField("year", asked.year()), Asked.choice("kind", asked.kind(), HourKind.class)),
                Asked.number("hours", asked.hours()),
                asked.reason());
        return AccountAnswer.of(accounts.of(added.getEmploymentId()));
    }

    @POST
    @Path("settlements")
    @Operation(summary = "Brings the hours of everybody in service up to date, as happens every night")
    public SettledAnswer settle(@QueryParam("employer") Long employer) {
        return new SettledAnswer(accounts.settleAll(Asked.requireField("employer", employer)));
    }
}
