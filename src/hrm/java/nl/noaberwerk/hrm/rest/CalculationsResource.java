package nl.noaberwerk.hrm.rest;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.contractlaw.GradedStep;
import nl.noaberwerk.hrm.Calculation;
import nl.noaberwerk.hrm.CalculationField;
import nl.noaberwerk.hrm.CalculationOutcome;
import nl.noaberwerk.hrm.CalculationStart;
import nl.noaberwerk.hrm.HrmCalculations;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calculators of HRM-advies over the API. */
@Path("calculations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HRM calculators")
public class CalculationsResource {

    @Inject
    private HrmCalculations calculations;

    /** A calculator and what it asks. */
    public record Shown(String kind, String label, String question, boolean kept, List<CalculationField> fields) {

        static Shown of(Calculation kind) {
            return new Shown(kind.name(), kind.getLabel(), kind.getQuestion(), kind.isKept(), kind.getFields());
        }
    }

    /** One step of an answer; the grade as in the law book: "vastgesteld", "te controleren". */
    public record ShownStep(String name, String how, String outcome, String source, String grade) {

        static ShownStep of(GradedStep step) {
            return new ShownStep(
                    step.name(),
                    step.how(),
                    step.outcome(),
                    step.source(),
                    step.grade().label());
        }
    }

    /** An answer with its steps. */
    public record Answer(
            String kind,
            String lawDay,
            boolean toBeChecked,
            List<CalculationOutcome.Line> lines,
            List<ShownStep> steps) {

        static Answer of(Calculation kind, CalculationOutcome outcome) {
            return new Answer(
                    kind.name(),
                    outcome.lawDay().toString(),
                    outcome.isToBeChecked(),
                    outcome.lines(),
                    outcome.steps().stream().map(ShownStep::of).toList());
        }
    }

    /** What the fields of the calculator hold, by name. */
    public record Filled(Map<String, String> values) {}

    @GET
    @Operation(summary = "The calculators and what each asks")
    public List<Shown> list() {
        return Arrays.stream(Calculation.values()).map(Shown::of).toList();
    }

    @GET
    @Path("{kind}/start")
    @Operation(summary = "What the dossier of an employment fills in for a calculator")
    public CalculationStart start(@PathParam("kind") String kind, @QueryParam("employment") Long employment) {
        return calculations.start(kind(kind), Asked.requireField("employment", employment));
    }

    @POST
    @Path("{kind}")
    @Operation(summary = "The answer of a calculator with its steps; nothing is kept")
    public Answer answer(@PathParam("kind") String kind, Filled asked) {
        Calculation found = kind(kind);
        Asked.requireField("values", asked);
        return Answer.of(found, calculations.answer(found, Asked.requireField("values", asked.values())));
    }

    static Calculation kind(String name) {
        return Arrays.stream(Calculation.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("hrm.calculation.kind", name));
    }
}
