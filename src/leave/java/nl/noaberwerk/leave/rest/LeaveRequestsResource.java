package nl.noaberwerk.leave.rest;

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
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.leave.LeaveDesk;
import nl.noaberwerk.leave.LeaveKind;
import nl.noaberwerk.leave.LeaveRequest;
import nl.noaberwerk.leave.LeaveRequests;
import nl.noaberwerk.leave.NewLeave;
import nl.noaberwerk.leave.Outcome;
import nl.noaberwerk.leave.RequestPage;
import nl.noaberwerk.leave.RequestSearch;
import nl.noaberwerk.leave.RequestView;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for leave and their answers over the API. */
@Path("leave-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leave")
public class LeaveRequestsResource {

    private static final int MOST = 200;

    @Inject
    private LeaveDesk desk;

    @Inject
    private LeaveRequests requests;

    /** @param outcome null as long as nobody decided */
    public record RequestAnswer(
            long id,
            long employment,
            String personnelNumber,
            String name,
            String kind,
            String first,
            String last,
            String hours,
            String askedOn,
            String answerBy,
            String outcome) {

        static RequestAnswer of(RequestPage.Row row) {
            return new RequestAnswer(
                    row.id(),
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.kind().name(),
                    row.first().toString(),
                    row.last().toString(),
                    row.hours().toPlainString(),
                    row.askedOn().toString(),
                    row.answerBy().toString(),
                    row.outcome().map(Outcome::name).orElse(null));
        }
    }

    /** A page of requests and how many there are in all. */
    public record RequestsAnswer(List<RequestAnswer> requests, int total) {}

    /** @param left hours left after it; null when it was decided, or does not come off the balance */
    public record OneAnswer(
            long id, String kind, String first, String last, String hours, String outcome, String left) {

        static OneAnswer of(RequestView view) {
            LeaveRequest request = view.request();
            return new OneAnswer(
                    request.getId(),
                    request.getKind().name(),
                    request.getFirstDay().toString(),
                    request.getLastDay().toString(),
                    request.getHours().toPlainString(),
                    view.decision().map(one -> one.getOutcome().name()).orElse(null),
                    view.trial()
                            .flatMap(trial -> trial.left())
                            .map(left -> left.toPlainString())
                            .orElse(null));
        }
    }

    /** @param hoursPerDay "4.00" for part of each day; may be left out */
    public record AskRequest(
            Long employment, String kind, String first, String last, String hoursPerDay, String askedOn, String note) {}

    /** @param answer APPROVED, REFUSED or WITHDRAWN; the last two with a reason */
    public record DecisionRequest(String answer, String reason) {}

    @GET
    @Operation(summary = "A page of requests, those that wait first; a supervisor gets the own teams only")
    public RequestsAnswer list(
            @QueryParam("employer") Long employer,
            @QueryParam("state") @DefaultValue("ALL") String state,
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("most") @DefaultValue("50") int most) {
        RequestSearch search = new RequestSearch(Asked.choice("state", state, RequestSearch.State.class), text);
        RequestPage page = desk.list(
                Asked.requireField("employer", employer), search, Math.max(0, from), Math.min(MOST, Math.max(1, most)));
        return new RequestsAnswer(page.rows().stream().map(RequestAnswer::of).toList(), page.total());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One request; the look is recorded")
    @APIResponse(responseCode = "404", description = "There is no such request")
    public OneAnswer one(@PathParam("id") long id) {
        return OneAnswer.of(desk.one(id));
    }

    @POST
    @Operation(
            summary = "Asks for leave on behalf of an employee",
            description = "Kinds are those of the list; days of the roster that are no holiday count.")
    @APIResponse(responseCode = "409", description = "There is leave on one of the days already")
    @APIResponse(responseCode = "422", description = "The law, the roster or the service forbids it")
    public OneAnswer ask(AskRequest asked) {
        NewLeave leave = new NewLeave(
                Asked.requireField("employment", asked.employment()),
                Asked.choice("kind", asked.kind(), LeaveKind.class),
                Asked.day("first", asked.first()),
                Asked.day("last", asked.last()),
                Asked.optionalNumber("hoursPerDay", asked.hoursPerDay()).orElse(null),
                Asked.day("askedOn", asked.askedOn()),
                asked.note());
        return OneAnswer.of(desk.one(requests.ask(leave).getId()));
    }

    @POST
    @Path("{id}/decisions")
    @Operation(summary = "Approves, refuses or withdraws; what was decided before stays")
    @APIResponse(responseCode = "409", description = "It was decided already")
    @APIResponse(responseCode = "422", description = "There are not enough hours")
    public Response decide(@PathParam("id") long id, DecisionRequest asked) {
        Outcome answer = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(asked.answer()) && one != Outcome.GRANTED)
                .findFirst()
                .orElseThrow(() -> Refused.badRequest("leave.rest.outcome"));
        switch (answer) {
            case APPROVED -> requests.approve(id);
            case REFUSED -> requests.refuse(id, asked.reason());
            default -> requests.withdraw(id, asked.reason());
        }
        return Response.noContent().build();
    }
}
