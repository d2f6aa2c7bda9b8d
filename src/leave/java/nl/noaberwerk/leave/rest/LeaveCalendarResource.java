package nl.noaberwerk.leave.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.leave.CalendarView;
import nl.noaberwerk.leave.LeaveCalendars;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is free on which day. */
@Path("leave-calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leave")
public class LeaveCalendarResource {

    private static final int MOST = 200;

    @Inject
    private LeaveCalendars calendars;

    /** @param state FREE, PART or ASKED */
    public record DayAnswer(String day, String state, String hours) {}

    /** Somebody and the days on which she is free or asked to be. */
    public record PersonAnswer(long employment, String personnelNumber, String name, List<DayAnswer> days) {

        static PersonAnswer of(CalendarView.Row row) {
            return new PersonAnswer(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.cells().stream()
                            .filter(cell ->
                                    cell.state() != CalendarView.State.WORKS && cell.state() != CalendarView.State.OFF)
                            .map(cell -> new DayAnswer(
                                    cell.day().toString(),
                                    cell.state().name(),
                                    cell.hours().toPlainString()))
                            .toList());
        }
    }

    /** A page of people and how many there are in all. */
    public record CalendarAnswer(List<PersonAnswer> people, int total) {}

    @GET
    @Operation(summary = "Who is free from one day to another, at most six weeks; never why")
    public CalendarAnswer of(
            @QueryParam("employer") Long employer,
            @QueryParam("first") String first,
            @QueryParam("last") String last,
            @QueryParam("location") @DefaultValue("") String location,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("most") @DefaultValue("50") int most) {
        CalendarView view = calendars.of(
                Asked.requireField("employer", employer),
                Asked.day("first", first),
                Asked.day("last", last),
                location,
                Math.max(0, from),
                Math.min(MOST, Math.max(1, most)));
        return new CalendarAnswer(view.rows().stream().map(PersonAnswer::of).toList(), view.total());
    }
}
