package nl.noaberwerk.payroll.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.payroll.NabetalingProposal;
import nl.noaberwerk.payroll.NabetalingRefusal;
import nl.noaberwerk.payroll.Nabetalingen;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes over approved months, over the API. */
@Path("/nabetalingen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Nabetalingen")
public class NabetalingenResource {

    @Inject
    private Nabetalingen nabetalingen;

    /** Amounts are gross in euros, "27.78"; month is the approved one, "2026-10"; refused is the note, or null. */
    public record Proposal(
            long employment,
            String personnelNumber,
            String month,
            String was,
            String becomes,
            String settled,
            String difference,
            boolean payable,
            String refused) {

        static Proposal of(NabetalingProposal one) {
            return new Proposal(
                    one.employmentId(),
                    one.personnelNumber(),
                    one.month().toString(),
                    one.was().decimal(),
                    one.becomes().decimal(),
                    one.settled().decimal(),
                    one.difference().decimal(),
                    one.isPayable(),
                    one.refusal().map(NabetalingRefusal::getNote).orElse(null));
        }
    }

    /** Which proposal. */
    public record Chosen(Long employment, String month) {

        NabetalingProposal.Key key() {
            if (employment == null || month == null) {
                throw Refused.badRequest("payroll.nabetaling.nothing-chosen");
            }
            try {
                return new NabetalingProposal.Key(employment, YearMonth.parse(month));
            } catch (DateTimeException wrong) {
                throw Refused.badRequest("payroll.nabetaling.nothing-chosen");
            }
        }
    }

    /** @param total of the differences as they were shown; only for taking up; @param note only for refusing */
    public record Decision(List<Chosen> chosen, String total, String note) {

        Set<NabetalingProposal.Key> keys() {
            return chosen == null ? Set.of() : chosen.stream().map(Chosen::key).collect(Collectors.toSet());
        }
    }

    /** @param proposals how many were decided about */
    public record Done(int proposals) {}

    @GET
    @Operation(summary = "The differences over approved months because of what became known afterwards")
    public List<Proposal> list(@QueryParam("employer") Long employer) {
        return nabetalingen.of(Asked.requireField("employer", employer)).stream()
                .map(Proposal::of)
                .toList();
    }

    @POST
    @Path("take-up")
    @Operation(
            summary = "Takes proposals up as lines of the next run",
            description = "409 when by now the differences are others.")
    public Done takeUp(@QueryParam("employer") Long employer, Decision decision) {
        if (decision == null || decision.total() == null || !decision.total().matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            throw Refused.badRequest("payroll.nabetaling.no-total");
        }
        return new Done(nabetalingen.takeUp(
                Asked.requireField("employer", employer), decision.keys(), Euro.of(decision.total())));
    }

    @POST
    @Path("refuse")
    @Operation(summary = "Decides, with a note, that differences are not settled")
    public Done refuse(@QueryParam("employer") Long employer, Decision decision) {
        if (decision == null) {
            throw Refused.badRequest("payroll.nabetaling.nothing-chosen");
        }
        return new Done(
                nabetalingen.refuse(Asked.requireField("employer", employer), decision.keys(), decision.note()));
    }
}
