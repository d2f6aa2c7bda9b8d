package nl.noaberwerk.accountability.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.accountability.GroupLine;
import nl.noaberwerk.accountability.RealisedYears;
import nl.noaberwerk.accountability.YearTotals;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Arbeidsjaren of a year over the API, without people. */
@Path("arbeidsjaren")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accountability")
public class ArbeidsjarenResource {

    @Inject
    private RealisedYears realised;

    /** @param realised with two decimals: "0.59" */
    public record GroupAnswer(String municipality, String werksoort, int people, String realised) {

        static GroupAnswer of(GroupLine line) {
            return new GroupAnswer(
                    line.municipality(),
                    line.werksoort(),
                    line.people(),
                    line.realised().toPlainString());
        }
    }

    /** @param monthEnds of the twelve that have passed */
    public record TotalsAnswer(int year, int monthEnds, int people, String realised, List<GroupAnswer> groups) {

        static TotalsAnswer of(YearTotals totals) {
            return new TotalsAnswer(
                    totals.year(),
                    totals.monthEnds(),
                    totals.people(),
                    totals.realised().toPlainString(),
                    totals.groups().stream().map(GroupAnswer::of).toList());
        }
    }

    @GET
    @Operation(summary = "Arbeidsjaren by municipality and werksoort: the average of the twelve month ends")
    public TotalsAnswer totals(@QueryParam("employer") Long employer, @QueryParam("year") Integer year) {
        return TotalsAnswer.of(
                realised.totals(Asked.requireField("employer", employer), Asked.requireField("year", year)));
    }

    @GET
    @Path("list.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(
            @PathParam("form") String form, @QueryParam("employer") Long employer, @QueryParam("year") Integer year) {
        YearTotals totals = realised.totals(Asked.requireField("employer", employer), Asked.requireField("year", year));
        return TableDownload.of(form, "arbeidsjaren-" + year, table -> {
            table.header(List.of("jaar", "gemeente", "werksoort", "medewerkers", "arbeidsjaren"));
            for (GroupLine line : totals.groups()) {
                table.row(year, line.municipality(), line.werksoort(), line.people(), line.realised());
            }
            table.row(year, "totaal", "", totals.people(), totals.realised());
        });
    }
}
