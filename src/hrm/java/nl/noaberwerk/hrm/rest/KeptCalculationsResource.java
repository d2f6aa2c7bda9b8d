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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.hrm.Calculation;
import nl.noaberwerk.hrm.KeptCalculation;
import nl.noaberwerk.hrm.KeptCalculations;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers of calculators that are kept on cases, over the API. */
@Path("kept-calculations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HRM calculators")
public class KeptCalculationsResource {

    @Inject
    private KeptCalculations calculations;

    /** What is to be reckoned and kept. @param employment whose dossier filled it in, may be left out */
    public record ToKeep(Long adviceCase, String kind, Long employment, Map<String, String> values) {}

    /** One that was kept. */
    public record Shown(
            long id,
            long adviceCase,
            String recordedAt,
            String recordedBy,
            Map<String, String> values,
            CalculationsResource.Answer answer) {

        static Shown of(KeptCalculation kept) {
            return new Shown(
                    kept.getId(),
                    kept.getCaseId(),
                    kept.getRecordedAt().toString(),
                    kept.getRecordedBy(),
                    kept.input().values(),
                    CalculationsResource.Answer.of(kept.getKind(), kept.getOutcome()));
        }
    }

    /** One that was kept and what it would be now. */
    public record Again(Shown kept, boolean different, boolean answerDifferent, CalculationsResource.Answer now) {

        static Again of(KeptCalculations.Recomputed found) {
            return new Again(
                    Shown.of(found.kept()),
                    found.isDifferent(),
                    found.isAnswerDifferent(),
                    CalculationsResource.Answer.of(found.kept().getKind(), found.now()));
        }
    }

    @GET
    @Operation(summary = "The calculations of a case, the newest first")
    public List<Shown> list(@QueryParam("case") Long adviceCase) {
        return calculations.of(Asked.requireField("case", adviceCase)).stream()
                .map(Shown::of)
                .toList();
    }

    @POST
    @Operation(summary = "Reckons and keeps it on a case")
    @APIResponse(responseCode = "201", description = "It is kept")
    public Response keep(ToKeep asked) {
        Asked.requireField("case", asked);
        Calculation kind = CalculationsResource.kind(Asked.requireField("kind", asked.kind()));
        KeptCalculation kept = calculations.keep(
                Asked.requireField("adviceCase", asked.adviceCase()),
                kind,
                Optional.ofNullable(asked.employment()),
                Asked.requireField("values", asked.values()));
        return Response.status(Response.Status.CREATED).entity(Shown.of(kept)).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What was kept, and what it would be now with the law of the same day")
    public Again again(@PathParam("id") long id) {
        return Again.of(calculations.recompute(id));
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "What was kept, on paper")
    public Response pdf(@PathParam("id") long id) {
        return Response.ok(calculations.pdf(id))
                .header("Content-Disposition", "attachment; filename=\"berekening-" + id + ".pdf\"")
                .build();
    }
}
