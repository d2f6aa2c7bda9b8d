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
import nl.noaberwerk.subsidies.Loonwaarde;
import nl.noaberwerk.subsidies.LoonwaardeFile;
import nl.noaberwerk.subsidies.LoonwaardePage;
import nl.noaberwerk.subsidies.LoonwaardeRow;
import nl.noaberwerk.subsidies.LoonwaardeSearch;
import nl.noaberwerk.subsidies.Loonwaarden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loonwaarden over the API: special data, every look is recorded. */
@Path("loonwaarden")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subsidies")
public class LoonwaardenResource {

    private static final int PAGE = 50;

    @Inject
    private Loonwaarden loonwaarden;

    /** @param measuredOn null while only the personnel file says it; percentage as "48.5" */
    public record LoonwaardeAnswer(
            long employment,
            String personnelNumber,
            String name,
            String percentage,
            LocalDate measuredOn,
            LocalDate nextOn,
            LoonwaardeSearch.State state) {

        static LoonwaardeAnswer of(LoonwaardeRow row) {
            return new LoonwaardeAnswer(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.percentage().toPlainString(),
                    row.measuredOn(),
                    row.nextOn(),
                    row.state());
        }
    }

    /** @param withdrawn why it never held; null when it holds */
    public record MeasurementAnswer(
            long id,
            LocalDate measuredOn,
            String percentage,
            String expert,
            String method,
            LocalDate nextOn,
            String withdrawn) {

        static MeasurementAnswer of(LoonwaardeFile.Line line) {
            Loonwaarde one = line.measurement().getLoonwaarde();
            return new MeasurementAnswer(
                    line.measurement().getId(),
                    one.measuredOn(),
                    one.percentage().toPlainString(),
                    one.expert(),
                    one.method(),
                    one.nextOn(),
                    line.withdrawal().map(withdrawal -> withdrawal.getReason()).orElse(null));
        }
    }

    /** @param nextOn may be left out */
    public record NewMeasurement(
            LocalDate measuredOn, BigDecimal percentage, String expert, String method, LocalDate nextOn) {}

    public record Reason(String reason) {}

    @GET
    @Operation(
            summary = "Whose loonwaarde is known, the most urgent first",
            description = "state: OVERDUE, SOON, MEASURED, START (from the personnel file) or ALL; page: from 1, of 50."
                    + " The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("state") @DefaultValue("ALL") LoonwaardeSearch.State state,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        LoonwaardePage found = loonwaarden.list(
                Asked.requireField("employer", employer),
                new LoonwaardeSearch(state, text),
                Asked.firstRow(page, PAGE),
                PAGE);
        return Response.ok(found.rows().stream().map(LoonwaardeAnswer::of).toList())
                .header("X-Total-Count", found.total())
                .build();
    }

    @GET
    @Path("{employment}")
    @Operation(summary = "The measurements of one employment, the last first")
    public List<MeasurementAnswer> of(@PathParam("employment") long employment) {
        return loonwaarden.of(employment).lines().stream()
                .map(MeasurementAnswer::of)
                .toList();
    }

    @POST
    @Path("{employment}")
    @Operation(summary = "Records a measurement; from its day on it holds")
    @APIResponse(responseCode = "409", description = "There is a measurement of that day already")
    public NewId record(@PathParam("employment") long employment, NewMeasurement asked) {
        return new NewId(loonwaarden.record(
                employment,
                new Loonwaarde(
                        asked.measuredOn(), asked.percentage(), asked.expert(), asked.method(), asked.nextOn())));
    }

    @POST
    @Path("measurements/{id}/withdraw")
    @Operation(summary = "A measurement was a mistake: it never held")
    public void withdraw(@PathParam("id") long id, Reason asked) {
        loonwaarden.withdraw(id, asked.reason());
    }
}
