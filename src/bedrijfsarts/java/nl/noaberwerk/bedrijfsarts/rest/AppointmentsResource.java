package nl.noaberwerk.bedrijfsarts.rest;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.bedrijfsarts.Appointment;
import nl.noaberwerk.bedrijfsarts.AppointmentKind;
import nl.noaberwerk.bedrijfsarts.AppointmentState;
import nl.noaberwerk.bedrijfsarts.Appointments;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.bedrijfsarts.Outcome;
import nl.noaberwerk.bedrijfsarts.Planned;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appointments that the employer plans, over the API; the store of the bedrijfsarts has no such door. */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class AppointmentsResource {

    @Inject
    private Appointments appointments;

    @Inject
    private ConsultPeople people;

    /** Days as "2026-11-10", times as "10:00". */
    public record Shown(
            long id,
            String who,
            String kind,
            Long absenceCase,
            String on,
            String at,
            String place,
            String withWhom,
            String questions,
            String state,
            String outcome,
            String nextOn) {

        static Shown of(Appointment one, Map<Long, String> names) {
            Planned planned = one.getPlanned();
            return new Shown(
                    one.getId(),
                    names.get(planned.employmentId()),
                    planned.kind().name(),
                    planned.caseId(),
                    planned.on().toString(),
                    planned.at().toString(),
                    planned.place(),
                    planned.withWhom(),
                    planned.questions(),
                    one.getState().name(),
                    one.getOutcome(),
                    one.getNextOn() == null ? null : one.getNextOn().toString());
        }
    }

    /** An appointment to plan. */
    public record NewAppointment(
            Long employer,
            String personnelNumber,
            AppointmentKind kind,
            Long absenceCase,
            LocalDate on,
            LocalTime at,
            String place,
            String withWhom,
            String questions,
            LocalDate requestedOn) {}

    /** The number under which it is known. */
    public record Made(long id) {}

    /** @param telephone number for questions */
    public record Invitation(String telephone) {}

    /** @param letters to how many it was written */
    public record Invited(int letters) {}

    /** How it went, in terms of work. */
    public record Ended(AppointmentState state, String outcome, LocalDate nextOn) {}

    @GET
    @Operation(summary = "Appointments for which something is still to be done; the look is logged")
    public List<Shown> list(@QueryParam("employer") Long employer) {
        long asked = Asked.requireField("employer", employer);
        List<Appointment> rows = appointments.open(asked);
        Map<Long, String> names = people.named(
                asked, rows.stream().map(one -> one.getPlanned().employmentId()).toList());
        return rows.stream().map(one -> Shown.of(one, names)).toList();
    }

    @POST
    @Operation(summary = "Plans an appointment")
    @APIResponse(responseCode = "201", description = "It is planned")
    public Response plan(NewAppointment asked) {
        Asked.requireField("employer", asked);
        long employer = Asked.requireField("employer", asked.employer());
        Planned planned = new Planned(
                asked.kind(),
                people.employmentOf(employer, asked.personnelNumber()),
                asked.absenceCase(),
                asked.on(),
                asked.at(),
                asked.place(),
                asked.withWhom(),
                asked.questions(),
                asked.requestedOn());
        long id = appointments.plan(employer, planned).getId();
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }

    @POST
    @Path("{id}/invitation")
    @Operation(summary = "Writes the invitation to the employee and to those who represent her")
    public Invited invite(@PathParam("id") long id, Invitation asked) {
        return new Invited(
                appointments.invite(id, Asked.requireField("telephone", asked).telephone()));
    }

    @POST
    @Path("{id}/outcome")
    @Operation(
            summary = "Records that it was held, that nobody came or that it was cancelled, without anything medical")
    public void end(@PathParam("id") long id, Ended asked) {
        Ended ended = Asked.requireField("state", asked);
        appointments.end(id, new Outcome(ended.state(), ended.outcome(), ended.nextOn()));
    }
}
