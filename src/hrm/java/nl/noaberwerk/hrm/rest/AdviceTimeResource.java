package nl.noaberwerk.hrm.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.hrm.TimeSpent;
import nl.noaberwerk.hrm.TimeTotal;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Time spent on HRM-advies over the API. */
@Path("hrm-time")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HRM-advies")
public class AdviceTimeResource {

    @Inject
    private TimeSpent time;

    /** @param month as 2026-11 */
    public record Shown(String month, String category, String account, int minutes, int cases) {

        static Shown of(TimeTotal one) {
            return new Shown(one.month().toString(), one.category(), one.account(), one.minutes(), one.cases());
        }
    }

    @GET
    @Path("totals")
    @Operation(summary = "Minutes by month, category and person; from and to as 2026-11")
    public List<Shown> totals(
            @QueryParam("employer") Long employer, @QueryParam("from") String from, @QueryParam("to") String to) {
        return read(employer, from, to).stream().map(Shown::of).toList();
    }

    @GET
    @Path("totals.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(
            @PathParam("form") String form,
            @QueryParam("employer") Long employer,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        List<TimeTotal> rows = read(employer, from, to);
        return TableDownload.of(form, "tijd-hrm-advies", table -> {
            table.header(List.of("maand", "categorie", "adviseur", "dossiers", "minuten"));
            for (TimeTotal row : rows) {
                table.row(row.month(), row.category(), row.account(), row.cases(), row.minutes());
            }
        });
    }

    private List<TimeTotal> read(Long employer, String from, String to) {
        YearMonth last = Asked.month(to);
        return time.totals(Asked.requireField("employer", employer), Asked.month(from), last);
    }
}
