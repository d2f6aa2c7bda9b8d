package nl.noaberwerk.contracts.rest;

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
import java.util.List;
import java.util.Map;
import nl.noaberwerk.contracts.AanzegPlan;
import nl.noaberwerk.contracts.ContractHistory;
import nl.noaberwerk.contracts.TemporaryContracts;
import nl.noaberwerk.contracts.TemporaryDecision;
import nl.noaberwerk.contracts.TemporaryFile;
import nl.noaberwerk.contracts.TemporaryRow;
import nl.noaberwerk.contracts.TemporaryRows;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts that end over the API: what must be told by when, what was decided and told. */
@Path("temporary-contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class TemporaryContractsResource {

    private static final int SIZE = 50;

    @Inject
    private TemporaryContracts contracts;

    @Inject
    private ContractHistory history;

    /**
     * Somebody whose contract ends.
     *
     * @param endsOn null when not known
     * @param tellBy the last day by law; null when the law asks for nothing
     * @param actBy the last working day on which it can be done
     */
    public record Line(
            long employment,
            String personnelNumber,
            String name,
            String firstDay,
            String endsOn,
            String tellBy,
            String actBy,
            List<String> signals,
            String choice,
            String toldOn) {

        static Line of(TemporaryRow row) {
            return new Line(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.first().toString(),
                    row.plan().map(plan -> plan.endsOn().toString()).orElse(null),
                    row.plan().flatMap(AanzegPlan::latest).map(Object::toString).orElse(null),
                    row.plan().map(plan -> plan.actBy().toString()).orElse(null),
                    row.plan()
                            .map(plan -> plan.signals().stream()
                                    .map(Object::toString)
                                    .toList())
                            .orElse(List.of()),
                    row.choice().map(Enum::name).orElse(null),
                    row.toldOn().map(Object::toString).orElse(null));
        }
    }

    /** Some rows of many. @param total of the term that was asked */
    public record Page(List<Line> contracts, int total) {}

    /** @param compensation what it costs that it is late, in euros; null when it is in time */
    public record One(Line contract, Long daysLate, String compensation) {

        static One of(TemporaryFile file) {
            return new One(
                    Line.of(file.row()),
                    file.late().map(TemporaryFile.Late::days).orElse(null),
                    file.late().map(late -> late.compensation().decimal()).orElse(null));
        }
    }

    @GET
    @Operation(
            summary = "Whose contracts end, the first one first, 50 a page",
            description = "term: LATE, NOW, LATER, TOLD, UNKNOWN or ALL. q: a part of a name or a personnel number.")
    public Page list(
            @QueryParam("employer") Long employer,
            @QueryParam("term") @DefaultValue("ALL") String term,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        TemporaryRow.Term chosen = Asked.choice("term", term, TemporaryRow.Term.class);
        TemporaryRows.Page found = contracts.list(
                Asked.requireField("employer", employer),
                new TemporaryRows.Search(chosen, text),
                Asked.firstRow(page, SIZE),
                SIZE);
        return new Page(found.rows().stream().map(Line::of).toList(), found.total(chosen));
    }

    @GET
    @Path("{employment}")
    @Operation(summary = "The contract of somebody that ends; 404 when she has none; the look is logged")
    public One one(@PathParam("employment") long employment) {
        return contracts.of(employment).map(One::of).orElseThrow(() -> Refused.notFound("contracts.temporary.none"));
    }

    /** @param choice EXTEND, INDEFINITE or END */
    public record Decision(String choice, String note) {}

    @POST
    @Path("{employment}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records what comes after the contract; the last decision holds")
    public One decide(@PathParam("employment") long employment, Decision asked) {
        Decision decision = Asked.requireField("choice", asked);
        contracts.decide(
                employment, Asked.choice("choice", decision.choice(), TemporaryDecision.Choice.class), decision.note());
        return one(employment);
    }

    /** @param fields telefoon, and for a contract that goes on nieuw and voorwaarden */
    public record NewLetter(Map<String, String> fields) {}

    /** @param letters the one to the employee first */
    public record Letters(List<Long> letters) {}

    @POST
    @Path("{employment}/letters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes the aanzegging of what was decided")
    public Letters write(@PathParam("employment") long employment, NewLetter asked) {
        Map<String, String> fields = Asked.requireField("fields", asked).fields();
        return new Letters(contracts.write(employment, Asked.requireField("fields", fields)).stream()
                .map(Letter::getId)
                .toList());
    }

    /** @param manner POST, HANDED_OVER or EMAIL */
    public record Told(String manner, String toldOn) {}

    @POST
    @Path("{employment}/aanzeggingen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that it was told in writing")
    public One told(@PathParam("employment") long employment, Told asked) {
        Told told = Asked.requireField("toldOn", asked);
        contracts.told(
                employment,
                Asked.choice("manner", told.manner(), SendingManner.class),
                Asked.optionalDay("toldOn", told.toldOn()).orElse(null));
        return one(employment);
    }

    /** @param employer another employer whose place was taken over; null for this one; @param lastDay null for none */
    public record Earlier(String employer, String firstDay, String lastDay) {}

    @POST
    @Path("{employment}/earlier-contracts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records a contract from before this program; it counts in the keten")
    public void recordEarlier(@PathParam("employment") long employment, Earlier asked) {
        Earlier earlier = Asked.requireField("firstDay", asked);
        history.recordEarlier(
                employment,
                earlier.employer(),
                Asked.optionalDay("firstDay", earlier.firstDay()).orElse(null),
                Asked.optionalDay("lastDay", earlier.lastDay()).orElse(null));
    }
}
