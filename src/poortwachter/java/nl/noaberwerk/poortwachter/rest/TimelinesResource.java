package nl.noaberwerk.poortwachter.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.poortwachter.Timelines;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The obligations of a case over the API, and telling what happened. */
@Path("absence-timelines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Poortwachter")
public class TimelinesResource {

    @Inject
    private Timelines timelines;

    /**
     * @param kind as in the answer: PROBLEEMANALYSE, PLAN_GETEKEND, EVALUATIE
     * @param day "2026-02-13"
     * @param note which document, or how; nothing about the sickness itself
     */
    public record NewFact(String kind, String day, String note) {}

    @GET
    @Path("{case}")
    @Operation(
            summary = "What must be done in a case, what was recorded and which dates became others",
            description = "Every look is recorded in the audit trail.")
    public TimelineAnswer timeline(@PathParam("case") long caseId) {
        return TimelineAnswer.of(timelines.of(caseId));
    }

    @POST
    @Path("{case}/facts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records what happened; the dates are computed anew and answered")
    @APIResponse(responseCode = "409", description = "It was recorded before")
    @APIResponse(responseCode = "422", description = "It cannot be; the detail names the field and the remedy")
    public TimelineAnswer record(@PathParam("case") long caseId, NewFact fact) {
        if (fact == null) {
            throw Refused.badRequest("poortwachter.fact.kind");
        }
        timelines.record(
                caseId,
                read("poortwachter.fact.kind", fact.kind(), FactKind::valueOf),
                read("poortwachter.fact.day", fact.day(), LocalDate::parse),
                fact.note());
        return timeline(caseId);
    }

    @DELETE
    @Path("{case}/facts/{fact}")
    @Operation(
            summary = "Takes back what was recorded by mistake",
            description = "It stays visible; the dates are computed anew and answered.")
    public TimelineAnswer withdraw(
            @PathParam("case") long caseId,
            @PathParam("fact") long factId,
            @QueryParam("reason") @DefaultValue("") String reason) {
        timelines.withdraw(factId, reason);
        return timeline(caseId);
    }

    private static <T> T read(String key, String given, Function<String, T> reader) {
        try {
            return reader.apply(Optional.ofNullable(given).orElseThrow());
        } catch (RuntimeException unreadable) {
            throw Refused.badRequest(key);
        }
    }
}
