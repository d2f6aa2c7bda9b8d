package nl.noaberwerk.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import nl.noaberwerk.hours.DayHours;
import nl.noaberwerk.hours.HostApprovals;
import nl.noaberwerk.hours.HostWeek;
import nl.noaberwerk.hours.ListedWeek;
import nl.noaberwerk.hours.WeekSheet;
import nl.noaberwerk.hours.WorkedWeeks;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hours worked at host employers, per week, over the API. */
@Path("worked-weeks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hours")
public class WorkedWeeksResource {

    @Inject
    private WorkedWeeks weeks;

    @Inject
    private HostApprovals approvals;

    /** A week in the list; the days as 2026-11-09. */
    public record WeekAnswer(String inlener, String monday, int people, String state) {

        static WeekAnswer of(ListedWeek week) {
            return new WeekAnswer(
                    week.inlener(),
                    week.monday().toString(),
                    week.people(),
                    week.state().name());
        }
    }

    /** One person's hours, Monday to Sunday. */
    public record PersonAnswer(long employment, String number, String name, List<BigDecimal> hours) {}

    /** A week with its people. @param id null as long as nothing was entered */
    public record SheetAnswer(Long id, String inlener, String monday, String state, List<PersonAnswer> people) {

        static SheetAnswer of(WeekSheet sheet) {
            return new SheetAnswer(
                    sheet.week().map(HostWeek::getId).orElse(null),
                    sheet.inlener(),
                    sheet.monday().toString(),
                    sheet.state().name(),
                    sheet.rows().stream()
                            .map(row -> new PersonAnswer(
                                    row.employmentId(), row.personnelNumber(), row.name(), row.hours()))
                            .toList());
        }
    }

    /** A week that waits for the host, or was answered. */
    public record OfferedAnswer(long id, String inlener, String monday, String state, int corrections) {

        static OfferedAnswer of(HostApprovals.Offered offered) {
            HostWeek week = offered.week();
            return new OfferedAnswer(
                    week.getId(),
                    week.getInlener(),
                    week.getMonday().toString(),
                    week.getState().name(),
                    offered.corrections());
        }
    }

    /** Somebody's hours on a day. */
    public record DayRequest(Long employment, String day, BigDecimal hours) {

        DayHours worked() {
            return new DayHours(
                    Asked.requireField("employment", employment),
                    Asked.day("day", day),
                    Asked.requireField("hours", hours));
        }
    }

    /** Which week of which host. */
    public record WeekRequest(Long employer, String inlener, String week, List<DayRequest> hours) {}

    /** The word of the host. @param remark what is wrong; empty when the host agrees */
    public record WordRequest(Long week, String remark) {}

    @GET
    @Operation(summary = "Per host employer the week of a day and the four weeks before, with how far they are")
    public List<WeekAnswer> list(@QueryParam("employer") Long employer, @QueryParam("day") String day) {
        return weeks.list(Asked.requireField("employer", employer), Asked.day("day", day)).stream()
                .map(WeekAnswer::of)
                .toList();
    }

    @GET
    @Path("sheet")
    @Operation(summary = "The hours of one week at one host employer")
    public SheetAnswer sheet(
            @QueryParam("employer") Long employer,
            @QueryParam("inlener") String inlener,
            @QueryParam("week") String week) {
        return SheetAnswer.of(weeks.open(
                Asked.requireField("employer", employer),
                Asked.requireField("inlener", inlener),
                Asked.day("week", week)));
    }

    @PUT
    @Operation(summary = "Records the hours that differ; the same again adds nothing")
    public SheetAnswer save(WeekRequest asked) {
        weeks.save(
                Asked.requireField("employer", asked.employer()),
                Asked.requireField("inlener", asked.inlener()),
                Asked.day("week", asked.week()),
                Asked.requireField("hours", asked.hours()).stream()
                        .map(DayRequest::worked)
                        .toList());
        return sheet(asked.employer(), asked.inlener(), asked.week());
    }

    @POST
    @Path("offer")
    @Operation(summary = "Lays a week before the host")
    public SheetAnswer offer(WeekRequest asked) {
        weeks.offer(
                Asked.requireField("employer", asked.employer()),
                Asked.requireField("inlener", asked.inlener()),
                Asked.day("week", asked.week()));
        return sheet(asked.employer(), asked.inlener(), asked.week());
    }

    @GET
    @Path("offered")
    @Operation(summary = "For a host employer: the weeks that were laid before it")
    public List<OfferedAnswer> offered(@QueryParam("employer") Long employer) {
        return approvals.list(Asked.requireField("employer", employer)).stream()
                .map(OfferedAnswer::of)
                .toList();
    }

    @POST
    @Path("word")
    @Operation(summary = "For a host employer: agrees with a week, or says what is wrong")
    public SheetAnswer word(WordRequest asked) {
        long week = Asked.requireField("week", asked.week());
        if (asked.remark() == null || asked.remark().isBlank()) {
            approvals.approve(week);
        } else {
            approvals.dispute(week, asked.remark());
        }
        return SheetAnswer.of(approvals.open(week));
    }
}
