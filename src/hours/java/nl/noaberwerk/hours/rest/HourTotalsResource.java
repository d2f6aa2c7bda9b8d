package nl.noaberwerk.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.hours.HourTotals;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hours of a month per host employer and person, as JSON or as a file. */
@Path("hour-totals")
@RequestScoped
@Tag(name = "Hours")
public class HourTotalsResource {

    @Inject
    private HourTotals totals;

    /** Hours as numbers with two decimals. */
    public record TotalAnswer(String inlener, String number, String name, String hours, String approved) {

        static TotalAnswer of(HourTotals.Total total) {
            return new TotalAnswer(
                    total.inlener(),
                    total.personnelNumber(),
                    total.name(),
                    total.hours().toPlainString(),
                    total.approved().toPlainString());
        }
    }

    /** @param form "csv" or "xlsx" for a file; left out for JSON */
    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Hours of a month per host and person, with what the hosts agreed to")
    public Response list(
            @QueryParam("employer") Long employer, @QueryParam("month") String month, @QueryParam("form") String form) {
        YearMonth asked = Asked.month(month);
        List<HourTotals.Total> found = totals.of(Asked.requireField("employer", employer), asked);
        if (form == null) {
            return Response.ok(found.stream().map(TotalAnswer::of).toList(), MediaType.APPLICATION_JSON)
                    .build();
        }
        return TableDownload.of(form, "uren-" + asked, table -> {
            table.header(List.of("inlener", "personeelsnummer", "naam", "uren", "goedgekeurd"));
            for (HourTotals.Total one : found) {
                table.row(one.inlener(), one.personnelNumber(), one.name(), one.hours(), one.approved());
            }
        });
    }
}
