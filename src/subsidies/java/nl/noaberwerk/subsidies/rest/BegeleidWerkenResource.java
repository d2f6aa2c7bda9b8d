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
import nl.noaberwerk.participation.BegeleidWerkenSubsidie;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.subsidies.BegeleidWerkenFile;
import nl.noaberwerk.subsidies.BegeleidWerkenJobs;
import nl.noaberwerk.subsidies.BegeleidWerkenPage;
import nl.noaberwerk.subsidies.BegeleidWerkenRow;
import nl.noaberwerk.subsidies.EndGround;
import nl.noaberwerk.subsidies.RegularEmployment;
import nl.noaberwerk.subsidies.SubsidyTerms;
import nl.noaberwerk.subsidies.Terugkeer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jobs in begeleid werken over the API. */
@Path("begeleid-werken")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subsidies")
public class BegeleidWerkenResource {

    private static final int PAGE = 50;

    @Inject
    private BegeleidWerkenJobs jobs;

    /** @param lastDay null while it goes on */
    public record JobAnswer(
            long id,
            long employment,
            String personnelNumber,
            String name,
            String regularEmployer,
            String organisation,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean returnOpen) {

        static JobAnswer of(BegeleidWerkenRow row) {
            return new JobAnswer(
                    row.id(),
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.regularEmployer(),
                    row.organisation(),
                    row.firstDay(),
                    row.lastDay().orElse(null),
                    row.returnOpen());
        }
    }

    /** @param method PERCENTAGE or LOONWAARDE; months 1 or 3; the amounts in euros */
    public record AskedTerms(
            LocalDate validFrom,
            BegeleidWerkenSubsidie.Method method,
            BigDecimal wageCosts,
            BigDecimal percentage,
            String organisation,
            BigDecimal guidanceFee,
            Integer months,
            LocalDate reviewOn,
            String policy) {

        SubsidyTerms terms() {
            return new SubsidyTerms(
                    validFrom,
                    method,
                    euro(wageCosts),
                    percentage,
                    organisation,
                    euro(guidanceFee),
                    months == null ? 1 : months,
                    reviewOn,
                    policy);
        }

        private static Euro euro(BigDecimal amount) {
            return amount == null ? null : new Euro(amount).roundedToCents();
        }
    }

    public record NewJob(Long employment, RegularEmployment job, AskedTerms terms) {}

    public record End(LocalDate lastDay, EndGround ground) {}

    public record Settled(Terugkeer.Outcome outcome, LocalDate day, String note) {}

    @GET
    @Operation(
            summary = "The jobs, those that ask for something first",
            description =
                    "all=true: also those that ended; page: from 1, of 50. X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("all") @DefaultValue("false") boolean all,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        BegeleidWerkenPage found =
                jobs.list(Asked.requireField("employer", employer), text, all, Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream().map(JobAnswer::of).toList())
                .header("X-Total-Count", found.total())
                .build();
    }

    @GET
    @Path("{id}/payments")
    @Operation(summary = "The payment schedule of one job")
    public List<ScheduleAnswer> payments(@PathParam("id") long id) {
        BegeleidWerkenFile file = jobs.one(id);
        return file.payments().stream().map(ScheduleAnswer::of).toList();
    }

    @POST
    @Operation(
            summary = "Records a job with what is agreed about it; the worker chooses from two organisations at least")
    @APIResponse(responseCode = "409", description = "Another job runs")
    public NewId begin(NewJob asked) {
        return new NewId(jobs.begin(
                Asked.requireField("employment", asked.employment()),
                Asked.requireField("job", asked.job()),
                Asked.requireField("terms", asked.terms()).terms()));
    }

    @POST
    @Path("{id}/terms")
    @Operation(summary = "Other terms from the first of a month on")
    public void change(@PathParam("id") long id, AskedTerms asked) {
        jobs.change(id, asked.terms());
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "The job ended; with most grounds the terugkeergarantie becomes a task")
    public void end(@PathParam("id") long id, End asked) {
        jobs.end(id, asked.lastDay(), asked.ground());
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "What became of the right to come back")
    public void settle(@PathParam("id") long id, Settled asked) {
        jobs.settleReturn(id, asked.outcome(), asked.day(), asked.note());
    }
}
