package nl.noaberwerk.incidents.rest;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.noaberwerk.incidents.AccidentNature;
import nl.noaberwerk.incidents.AccidentReports;
import nl.noaberwerk.incidents.Happened;
import nl.noaberwerk.incidents.Incident;
import nl.noaberwerk.incidents.IncidentKind;
import nl.noaberwerk.incidents.Incidents;
import nl.noaberwerk.labour.Ongevalsmelding;
import nl.noaberwerk.labour.Ongevalsmelding.Answer;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accidents and near misses over the API. */
@Path("incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Incidents")
public class IncidentsResource {

    @Inject
    private Incidents incidents;

    @Inject
    private AccidentReports reports;

    /**
     * @param personnelNumber of who was hit; null when nobody of ours was
     * @param at as "14:30", or null
     * @param host name of the host employer under whose authority somebody worked, or null
     * @param death YES, NO or UNKNOWN, as are permanentInjury and admission; null is UNKNOWN
     */
    public record NewIncident(
            Long employer,
            IncidentKind kind,
            String personnelNumber,
            LocalDate on,
            LocalTime at,
            String place,
            AccidentNature nature,
            String description,
            boolean commuting,
            String host,
            boolean thirdParty,
            Answer death,
            Answer permanentInjury,
            Answer admission) {

        private Happened happened(Long employmentId) {
            return new Happened(kind, employmentId, on, at, place, nature, description, commuting, host, thirdParty);
        }

        private Ongevalsmelding.Facts facts() {
            return new Ongevalsmelding.Facts(
                    commuting, host != null && !host.isBlank(), known(death), known(permanentInjury), known(admission));
        }

        private static Answer known(Answer answer) {
            return answer == null ? Answer.UNKNOWN : answer;
        }
    }

    /** @param toldAt as "2026-11-10T14:30:00Z" */
    public record NewNotice(Instant toldAt, String reference) {}

    /** What is done so that it does not happen again. */
    public record NewAction(String what, String owner, LocalDate due) {}

    @GET
    @Operation(summary = "The incidents of an employer that the caller may see; a supervisor those of the own team")
    public List<IncidentAnswer> list(@QueryParam("employer") Long employer) {
        Asked.requireField("employer", employer);
        return incidents.list(employer).stream().map(IncidentAnswer::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One incident; that it was looked at is recorded")
    public IncidentAnswer open(@PathParam("id") long id) {
        return IncidentAnswer.of(incidents.open(id));
    }

    @POST
    @Operation(summary = "Records an incident and decides whether the inspectorate must be told at once")
    @APIResponse(responseCode = "201", description = "It is recorded; duty tells what follows")
    @APIResponse(responseCode = "422", description = "A text holds words about somebody's health")
    public Response record(NewIncident asked) {
        Asked.requireField("employer", asked);
        Asked.requireField("employer", asked.employer());
        Long who = asked.personnelNumber() == null
                ? null
                : incidents.employmentOf(asked.employer(), asked.personnelNumber());
        Incident incident = incidents.record(asked.employer(), asked.happened(who), asked.facts());
        return Response.status(Response.Status.CREATED)
                .entity(IncidentAnswer.of(incidents.open(incident.getId())))
                .build();
    }

    @POST
    @Path("{id}/notices")
    @Operation(summary = "Records that the inspectorate was told")
    public IncidentAnswer told(@PathParam("id") long id, NewNotice notice) {
        Asked.requireField("toldAt", notice);
        reports.told(id, notice.toldAt(), notice.reference());
        return IncidentAnswer.of(incidents.open(id));
    }

    @POST
    @Path("{id}/actions")
    @Operation(summary = "Adds an action")
    public IncidentAnswer add(@PathParam("id") long id, NewAction action) {
        Asked.requireField("what", action);
        reports.add(id, action.what(), action.owner(), action.due());
        return IncidentAnswer.of(incidents.open(id));
    }
}
