package nl.noaberwerk.leave.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.leave.LeaveWarnings;
import nl.noaberwerk.leave.WarningRow;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Warnings that hours lapse. */
@Path("leave-warnings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leave")
public class LeaveWarningsResource {

    private static final int MOST = 200;

    @Inject
    private LeaveWarnings warnings;

    /** Somebody who waits for a letter. */
    public record WaitingAnswer(
            long employment, String personnelNumber, String name, int year, String hours, String lapsesOn) {

        static WaitingAnswer of(WarningRow row) {
            return new WaitingAnswer(
                    row.employmentId(),
                    row.personnelNumber(),
                    row.name(),
                    row.year(),
                    row.hours().toPlainString(),
                    row.lapsesOn().toString());
        }
    }

    /** A page of people and how many there are in all. */
    public record WaitingPage(List<WaitingAnswer> waiting, int total) {}

    /** @param manner POST, HANDED_OVER or EMAIL */
    public record SendRequest(Long employer, String phone, String manner) {}

    /** @param problems whom no letter could be written to, in Dutch */
    public record SentAnswer(int letters, List<String> problems, int waiting) {}

    @GET
    @Operation(summary = "Who must still be warned in the round that runs; nothing is written")
    public WaitingPage waiting(
            @QueryParam("employer") Long employer,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("most") @DefaultValue("50") int most) {
        List<WarningRow> all = warnings.waiting(Asked.requireField("employer", employer));
        return new WaitingPage(
                all.stream()
                        .skip(Math.max(0, from))
                        .limit(Math.min(MOST, Math.max(1, most)))
                        .map(WaitingAnswer::of)
                        .toList(),
                all.size());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes the letters of the next hundred people and keeps that they were warned")
    public SentAnswer send(SendRequest asked) {
        LeaveWarnings.Sent sent = warnings.send(
                Asked.requireField("employer", asked.employer()),
                asked.phone(),
                Asked.choice("manner", asked.manner(), SendingManner.class));
        return new SentAnswer(sent.letters(), sent.problems(), sent.waiting());
    }
}
