package nl.noaberwerk.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import nl.noaberwerk.hours.DayHours;
import nl.noaberwerk.hours.HourCorrections;
import nl.noaberwerk.hours.WeekSheet;
import nl.noaberwerk.hours.WorkedHours;
import nl.noaberwerk.hours.WorkedWeeks;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrections of approved weeks and what the host says to them, over the API. */
@Path("hour-corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Hours")
public class HourCorrectionsResource {

    @Inject
    private WorkedWeeks weeks;

    @Inject
    private HourCorrections corrections;

    /** A correction. @param answer AGREED, REFUSED or WITHDRAWN; null as long as it waits for the host */
    public record CorrectionAnswered(
            long id, long employment, String day, BigDecimal before, BigDecimal hours, String reason, String answer) {

        static CorrectionAnswered of(WeekSheet.Correction one) {
            WorkedHours worked = one.worked();
            return new CorrectionAnswered(
                    worked.getId(),
                    worked.getEmploymentId(),
                    worked.getWorkedOn().toString(),
                    one.before(),
                    worked.getHours(),
                    worked.getReason(),
                    one.answer().map(answer -> answer.getOutcome().name()).orElse(null));
        }
    }

    /** A day of an approved week as it must be. @param day as 2026-11-09 */
    public record CorrectionRequest(
            Long employer, String inlener, Long employment, String day, BigDecimal hours, String reason) {}

    /** The word of the host. @param remark why it does not agree; empty when it does */
    public record WordRequest(String remark) {}

    @GET
    @Operation(summary = "The corrections of one week at one host employer")
    public List<CorrectionAnswered> list(
            @QueryParam("employer") Long employer,
            @QueryParam("inlener") String inlener,
            @QueryParam("week") String week) {
        return weeks
                .open(
                        Asked.requireField("employer", employer),
                        Asked.requireField("inlener", inlener),
                        Asked.day("week", week))
                .corrections()
                .stream()
                .map(CorrectionAnswered::of)
                .toList();
    }

    @POST
    @Operation(summary = "Writes what a day of an approved week must be, with a reason; it counts when the host agrees")
    public List<CorrectionAnswered> correct(CorrectionRequest asked) {
        DayHours right = new DayHours(
                Asked.requireField("employment", asked.employment()),
                Asked.day("day", asked.day()),
                Asked.requireField("hours", asked.hours()));
        corrections.correct(
                Asked.requireField("employer", asked.employer()),
                Asked.requireField("inlener", asked.inlener()),
                right,
                asked.reason());
        return list(asked.employer(), asked.inlener(), asked.day());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a correction back that the host did not answer yet")
    public void withdraw(@PathParam("id") long id) {
        corrections.withdraw(id);
    }

    @POST
    @Path("{id}/word")
    @Operation(summary = "For a host employer: agrees with a correction, or says why not")
    public void word(@PathParam("id") long id, WordRequest asked) {
        if (asked == null || asked.remark() == null || asked.remark().isBlank()) {
            corrections.agree(id);
        } else {
            corrections.refuse(id, asked.remark());
        }
    }
}
