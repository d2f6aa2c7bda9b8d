package nl.noaberwerk.subsidies.rest;

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
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Computed;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.subsidies.LksDecision;
import nl.noaberwerk.subsidies.LksFile;
import nl.noaberwerk.subsidies.LksMonth;
import nl.noaberwerk.subsidies.LksPage;
import nl.noaberwerk.subsidies.LksReceipts;
import nl.noaberwerk.subsidies.LksRow;
import nl.noaberwerk.subsidies.LksSearch;
import nl.noaberwerk.subsidies.Loonkostensubsidies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loonkostensubsidie over the API: beschikkingen, what is expected, what came in. Money with two decimals. */
@Path("loonkostensubsidies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subsidies")
public class LoonkostensubsidiesResource {

    private static final int PAGE = 50;

    @Inject
    private Loonkostensubsidies subsidies;

    @Inject
    private LksReceipts receipts;

    /** @param reason why it differs; null when it does not or nobody knows */
    public record LksAnswer(
            long id,
            long employment,
            String personnelNumber,
            String name,
            String gemeente,
            String expected,
            String received,
            String difference,
            String reason) {

        static LksAnswer of(LksRow row) {
            return new LksAnswer(
                    row.beschikkingId(),
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.gemeente(),
                    row.expected().decimal(),
                    row.received().decimal(),
                    row.difference().decimal(),
                    row.reason().orElse(null));
        }
    }

    public record MonthAnswer(
            String month, String expected, String received, String reason, String explanation, List<Step> steps) {

        static MonthAnswer of(LksMonth month) {
            return new MonthAnswer(
                    month.month().toString(),
                    month.expected().amount().decimal(),
                    month.received().decimal(),
                    month.reason().orElse(null),
                    month.explanation().orElse(null),
                    month.expected().steps());
        }
    }

    public record FileAnswer(long id, long employment, LksDecision decision, List<MonthAnswer> months) {

        static FileAnswer of(LksFile file) {
            return new FileAnswer(
                    file.beschikking().getId(),
                    file.beschikking().getEmploymentId(),
                    file.beschikking().getDecision(),
                    file.months().stream().map(MonthAnswer::of).toList());
        }
    }

    /** @param lastDay may be left out, as may reviewOn; loonwaarde left out means that it is not established yet */
    public record NewBeschikking(
            Long employment,
            String gemeente,
            String reference,
            LocalDate decidedOn,
            LocalDate firstDay,
            LocalDate lastDay,
            BigDecimal loonwaarde,
            BigDecimal hours,
            LocalDate reviewOn) {

        LksDecision decision() {
            return new LksDecision(gemeente, reference, decidedOn, firstDay, lastDay, loonwaarde, hours, reviewOn);
        }
    }

    public record Effect(String amount, List<Step> steps) {

        static Effect of(Computed computed) {
            return new Effect(computed.amount().decimal(), computed.steps());
        }
    }

    public record NewReceipt(String month, BigDecimal amount, LocalDate receivedOn, String reference) {}

    public record Explanation(String month, String text) {}

    /** @param lastDay left out: it was recorded by mistake and never held */
    public record End(LocalDate lastDay, String reason) {}

    @GET
    @Operation(
            summary = "Expected and received over a month",
            description = "month as 2026-10; differing=true: only what differs; page: from 1, of 50. The headers"
                    + " X-Total-Count, X-Expected and X-Received tell the totals.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("month") String month,
            @QueryParam("differing") @DefaultValue("false") boolean differing,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        LksPage found = subsidies.list(
                Asked.requireField("employer", employer),
                new LksSearch(Asked.month(month), differing, text),
                Asked.firstRow(page, PAGE),
                PAGE);
        return Response.ok(found.rows().stream().map(LksAnswer::of).toList())
                .header("X-Total-Count", found.total())
                .header("X-Expected", found.expected().decimal())
                .header("X-Received", found.received().decimal())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One beschikking with its months and the steps of each amount")
    public FileAnswer one(@PathParam("id") long id) {
        return FileAnswer.of(subsidies.one(id));
    }

    @POST
    @Operation(summary = "Records what the municipality decided; dryRun=true tells what a month would bring")
    @APIResponse(responseCode = "409", description = "Another loonkostensubsidie runs")
    public Response record(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, NewBeschikking asked) {
        long employment = Asked.requireField("employment", asked.employment());
        return Response.ok(
                        dryRun
                                ? Effect.of(subsidies.effect(employment, asked.decision()))
                                : new NewId(subsidies.record(employment, asked.decision())))
                .build();
    }

    @POST
    @Path("{id}/receipts")
    @Operation(summary = "Records a payment by the municipality; below zero when it took back")
    public NewId receive(@PathParam("id") long id, NewReceipt asked) {
        BigDecimal amount = Asked.requireField("amount", asked.amount());
        return new NewId(receipts.receive(
                id,
                new LksReceipts.Payment(
                        Asked.month(asked.month()),
                        new Euro(amount).roundedToCents(),
                        asked.receivedOn(),
                        asked.reference())));
    }

    @POST
    @Path("{id}/explanations")
    @Operation(summary = "Records why a month differs; the last explanation holds")
    public void explain(@PathParam("id") long id, Explanation asked) {
        receipts.explain(id, Asked.month(asked.month()), asked.text());
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "Ends it after a day, or withdraws it")
    public void end(@PathParam("id") long id, End asked) {
        subsidies.end(id, asked.lastDay(), asked.reason());
    }
}
