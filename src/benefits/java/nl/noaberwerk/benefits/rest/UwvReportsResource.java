package nl.noaberwerk.benefits.rest;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.benefits.UwvChannel;
import nl.noaberwerk.benefits.UwvDuty;
import nl.noaberwerk.benefits.UwvField;
import nl.noaberwerk.benefits.UwvReports;
import nl.noaberwerk.labour.Dagloon;
import nl.noaberwerk.labour.UwvTerm;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Euro;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports to UWV for another program: what is due, every field of a report, and that it was sent. */
@Path("uwv-reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "UWV")
public class UwvReportsResource {

    @Inject
    private UwvReports reports;

    /** @param due empty as long as the ground is not known; @param report the last one made, null when there is none */
    public record DutyAnswer(
            long ziekmelding,
            String personnelNumber,
            String firstDay,
            String lastDay,
            String due,
            String stage,
            Long report) {

        static DutyAnswer of(UwvDuty duty) {
            return new DutyAnswer(
                    duty.spell().ziekmeldingId(),
                    duty.number(),
                    duty.spell().days().first().toString(),
                    duty.spell().days().lastDay().map(LocalDate::toString).orElse(null),
                    duty.term().map(UwvTerm::due).map(LocalDate::toString).orElse(null),
                    duty.stage().name(),
                    duty.report().map(report -> report.getId()).orElse(null));
        }
    }

    /** @param wage A; @param paidHolidayPay B; @param accruedHolidayPay C; all in euros; @param days D */
    public record NewReport(
            Long employer,
            Long ziekmelding,
            BigDecimal wage,
            BigDecimal paidHolidayPay,
            BigDecimal accruedHolidayPay,
            Integer days) {}

    /** @param sentOn year-month-day */
    public record NewDispatch(UwvChannel channel, LocalDate sentOn, String reference) {}

    @GET
    @Operation(summary = "The sicknesses of which UWV must be or was told, the first due first")
    public List<DutyAnswer> list(@QueryParam("employer") Long employer) {
        return reports.duties(Asked.requireField("employer", employer)).stream()
                .map(DutyAnswer::of)
                .toList();
    }

    @POST
    @Operation(summary = "Makes the report of a sickness with every field; answers with its number")
    public Long make(NewReport asked) {
        return reports.make(
                        Asked.requireField("employer", asked.employer()),
                        Asked.requireField("ziekmelding", asked.ziekmelding()),
                        new Dagloon(
                                new Euro(Asked.requireField("wage", asked.wage())),
                                new Euro(Asked.requireField("paidHolidayPay", asked.paidHolidayPay())),
                                new Euro(Asked.requireField("accruedHolidayPay", asked.accruedHolidayPay())),
                                Asked.requireField("days", asked.days())))
                .getId();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Every field of a report as it was made, with the BSN")
    public List<UwvField> fields(@PathParam("id") long id) {
        return reports.open(id).form().fields();
    }

    @POST
    @Path("{id}/dispatch")
    @Operation(summary = "Records that the report was sent, once")
    public void sent(@PathParam("id") long id, NewDispatch asked) {
        reports.sent(id, asked.channel(), asked.sentOn(), asked.reference());
    }
}
