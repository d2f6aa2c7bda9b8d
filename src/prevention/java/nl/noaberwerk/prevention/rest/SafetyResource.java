package nl.noaberwerk.prevention.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.prevention.HealthOffers;
import nl.noaberwerk.prevention.Meeting;
import nl.noaberwerk.prevention.Offered;
import nl.noaberwerk.prevention.PbmIssues;
import nl.noaberwerk.prevention.PreventionPeople;
import nl.noaberwerk.prevention.Protection;
import nl.noaberwerk.prevention.ToolboxMeetings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Protective equipment, toolbox meetings and offers over the API. */
@Path("safety")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Prevention")
public class SafetyResource {

    @Inject
    private PbmIssues issues;

    @Inject
    private ToolboxMeetings meetings;

    @Inject
    private HealthOffers offers;

    @Inject
    private PreventionPeople people;

    /** @param signedOn null until the employee signed; @param replaceOn null when it lasts */
    public record NewIssue(
            Long employer,
            String personnelNumber,
            String item,
            String size,
            LocalDate issuedOn,
            LocalDate signedOn,
            LocalDate replaceOn) {}

    /** @param attendance personnel numbers */
    public record NewMeeting(Long employer, String subject, LocalDate heldOn, String ledBy, List<String> attendance) {}

    /** To which group a PMO was offered; never who took part. */
    public record NewOffer(Long employer, String group, LocalDate offeredOn, LocalDate nextOn) {}

    /** The number under which it is known. */
    public record Made(long id) {}

    @POST
    @Path("protection")
    @Operation(summary = "Records that somebody got protective equipment")
    @APIResponse(responseCode = "201", description = "It is recorded")
    public Response issue(NewIssue asked) {
        Asked.requireField("employer", asked);
        long who = people.employmentOf(Asked.requireField("employer", asked.employer()), asked.personnelNumber());
        Protection protection =
                new Protection(who, asked.item(), asked.size(), asked.issuedOn(), asked.signedOn(), asked.replaceOn());
        return made(issues.issue(asked.employer(), protection).getId());
    }

    @POST
    @Path("toolboxes")
    @Operation(summary = "Records a toolbox meeting and who were there")
    @APIResponse(responseCode = "201", description = "It is recorded")
    public Response hold(NewMeeting asked) {
        Asked.requireField("employer", asked);
        long employer = Asked.requireField("employer", asked.employer());
        Set<Long> attendance = Asked.requireField("attendance", asked.attendance()).stream()
                .map(number -> people.employmentOf(employer, number))
                .collect(Collectors.toSet());
        Meeting meeting = new Meeting(asked.subject(), asked.heldOn(), asked.ledBy());
        return made(meetings.record(employer, meeting, attendance).getId());
    }

    @POST
    @Path("examinations")
    @Operation(summary = "Records that a group was offered a PMO")
    @APIResponse(responseCode = "201", description = "It is recorded")
    public Response offer(NewOffer asked) {
        Asked.requireField("employer", asked);
        Offered offered = new Offered(asked.group(), asked.offeredOn(), asked.nextOn());
        return made(offers.offerExamination(Asked.requireField("employer", asked.employer()), offered)
                .getId());
    }

    private static Response made(long id) {
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }
}
