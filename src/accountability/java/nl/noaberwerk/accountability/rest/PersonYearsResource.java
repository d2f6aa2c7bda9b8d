package nl.noaberwerk.accountability.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.accountability.PersonLine;
import nl.noaberwerk.accountability.PersonPage;
import nl.noaberwerk.accountability.RealisedYears;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Arbeidsjaren of each person over the API. */
@Path("arbeidsjaren-personen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accountability")
public class PersonYearsResource {

    private static final int PAGE = 50;

    @Inject
    private RealisedYears realised;

    /** @param realised with two decimals: "0.59" */
    public record PersonAnswer(
            String personnelNumber,
            String name,
            String municipality,
            String werksoort,
            int monthEnds,
            String realised) {

        static PersonAnswer of(PersonLine line) {
            return new PersonAnswer(
                    line.personnelNumber(),
                    line.name(),
                    line.municipality(),
                    line.werksoort(),
                    line.monthEnds(),
                    line.realised().toPlainString());
        }
    }

    @GET
    @Operation(
            summary = "Arbeidsjaren of each person",
            description = "page: from 1, of 50. The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("year") Integer year,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        PersonPage found = realised.persons(
                Asked.requireField("employer", employer),
                Asked.requireField("year", year),
                text,
                Asked.firstRow(page, PAGE),
                PAGE);
        return Response.ok(found.rows().stream().map(PersonAnswer::of).toList())
                .header("X-Total-Count", found.total())
                .build();
    }

    @GET
    @Path("list.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Everybody as a table")
    public Response table(
            @PathParam("form") String form, @QueryParam("employer") Long employer, @QueryParam("year") Integer year) {
        PersonPage all = realised.persons(
                Asked.requireField("employer", employer), Asked.requireField("year", year), "", 0, Integer.MAX_VALUE);
        return TableDownload.of(form, "arbeidsjaren-personen-" + year, table -> {
            table.header(List.of(
                    "jaar", "personeelsnummer", "naam", "gemeente", "werksoort", "maandeinden", "arbeidsjaren"));
            for (PersonLine line : all.rows()) {
                table.row(
                        year,
                        line.personnelNumber(),
                        line.name(),
                        line.municipality(),
                        line.werksoort(),
                        line.monthEnds(),
                        line.realised());
            }
        });
    }
}
