package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.payroll.LeaveDue;
import nl.noaberwerk.payroll.LeaveDues;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bought, sold and left-over hours of leave that wait to come on a payslip. */
@Path("payroll-leave")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Payroll")
public class LeaveDuesResource {

    private static final int MOST = 200;

    @Inject
    private LeaveDues dues;

    /** @param lastDay null for bought and sold hours */
    public record DueAnswer(
            String key,
            long employment,
            String personnelNumber,
            String name,
            String component,
            String hours,
            String lastDay) {

        static DueAnswer of(LeaveDue due) {
            return new DueAnswer(
                    due.key(),
                    due.employmentId(),
                    due.personnelNumber(),
                    due.name(),
                    due.component(),
                    due.hours().toPlainString(),
                    due.lastDay().map(LocalDate::toString).orElse(null));
        }
    }

    @GET
    @Operation(summary = "A page of what is still to be taken up in the open month")
    public List<DueAnswer> of(
            @QueryParam("employer") Long employer,
            @QueryParam("from") @DefaultValue("0") int from,
            @QueryParam("most") @DefaultValue("50") int most) {
        return dues.of(Asked.requireField("employer", employer)).stream()
                .skip(Math.max(0, from))
                .limit(Math.min(MOST, Math.max(1, most)))
                .map(DueAnswer::of)
                .toList();
    }

    @POST
    @Path("{key}")
    @Operation(summary = "Makes an item of it in the open month")
    @APIResponse(responseCode = "409", description = "It is not proposed any more")
    public DueAnswer takeUp(@PathParam("key") String key, @QueryParam("employer") Long employer) {
        return DueAnswer.of(dues.takeUp(Asked.requireField("employer", employer), key));
    }
}
