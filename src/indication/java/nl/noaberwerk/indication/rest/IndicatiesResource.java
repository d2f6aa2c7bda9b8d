package nl.noaberwerk.indication.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.indication.Besluit;
import nl.noaberwerk.indication.IndicatieList;
import nl.noaberwerk.indication.IndicatiePage;
import nl.noaberwerk.indication.IndicatieSearch;
import nl.noaberwerk.indication.Indicaties;
import nl.noaberwerk.indication.ParticipationKind;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indications over the API; only for who keeps them, and every look is recorded. */
@Path("indications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indications")
public class IndicatiesResource {

    private static final int PAGE = 50;

    @Inject
    private IndicatieList list;

    @Inject
    private Indicaties indicaties;

    /** How many herindicaties must be asked for in a quarter. @param ageFirst whose AOW age comes before */
    public record Quarter(String label, String first, int needed, int ageFirst) {}

    /** A decision that is recorded. @param category MATIG or ERNSTIG */
    public record NewBesluit(
            String decidedOn, String validFrom, String validUntil, String category, Boolean advice, String reason) {

        Besluit besluit() {
            return new Besluit(
                    Asked.day("decidedOn", decidedOn),
                    Asked.optionalDay("validFrom", validFrom).orElse(null),
                    Asked.day("validUntil", validUntil),
                    Asked.optionalChoice("category", category, Arbeidshandicap.class)
                            .orElse(null),
                    advice);
        }
    }

    /** @param kind of a lapse DEATH, WITHDRAWN or OWN_REQUEST; of the others as in the answer */
    public record NewFact(String kind, String day, String reason) {}

    @GET
    @Operation(
            summary = "How the indications of everybody in service stand, what ends first at first",
            description = "show: ALL, ENDING (within a year) or FINDING; page: from 1, of 50. The header X-Total-Count"
                    + " says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("show") @DefaultValue("ALL") String show,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        long id = Asked.requireField("employer", employer);
        IndicatieSearch search = new IndicatieSearch(Asked.choice("show", show, IndicatieSearch.Kind.class), text);
        IndicatiePage found = list.list(id, search, Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream().map(IndicatieRowAnswer::of).toList())
                .header("X-Total-Count", found.total(search.kind()))
                .build();
    }

    @GET
    @Path("forecast")
    @Operation(summary = "How many herindicaties must be asked for in each coming quarter, without a name")
    public List<Quarter> forecast(@QueryParam("employer") Long employer) {
        return list.forecast(Asked.requireField("employer", employer)).stream()
                .map(one -> new Quarter(one.label(), one.first().toString(), one.needed(), one.ageFirst()))
                .toList();
    }

    @GET
    @Path("{employment}")
    @Operation(summary = "All that is known about the indication of somebody; the look is logged")
    public IndicatieAnswer one(@PathParam("employment") long employment) {
        return IndicatieAnswer.of(indicaties.of(employment));
    }

    @POST
    @Path("{employment}/decisions")
    @Operation(summary = "Records a decision, or mends the one of the same day")
    @APIResponse(responseCode = "422", description = "It cannot be; the detail names the field and the remedy")
    public IndicatieAnswer record(@PathParam("employment") long employment, NewBesluit given) {
        NewBesluit body = Asked.requireField("body", given);
        indicaties.record(employment, body.besluit(), body.reason());
        return one(employment);
    }

    @POST
    @Path("{employment}/lapses")
    @Operation(summary = "From the day on the indication holds no longer: a death or a withdrawal")
    public IndicatieAnswer lapse(@PathParam("employment") long employment, NewFact given) {
        NewFact body = Asked.requireField("body", given);
        indicaties.lapse(
                employment,
                Asked.choice("kind", body.kind(), LapseGround.class),
                Asked.day("day", body.day()),
                body.reason());
        return one(employment);
    }

    @DELETE
    @Path("{employment}/lapses/{id}")
    @Operation(summary = "Takes back a lapse that was a mistake; it stays visible in the table")
    public IndicatieAnswer takeBackLapse(
            @PathParam("employment") long employment,
            @PathParam("id") long id,
            @QueryParam("reason") @DefaultValue("") String reason) {
        indicaties.takeBackLapse(employment, id, reason);
        return one(employment);
    }

    @POST
    @Path("{employment}/facts")
    @Operation(summary = "Records something about beschut werk or the doelgroepregister")
    public IndicatieAnswer note(@PathParam("employment") long employment, NewFact given) {
        NewFact body = Asked.requireField("body", given);
        indicaties.note(
                employment,
                Asked.choice("kind", body.kind(), ParticipationKind.class),
                Asked.day("day", body.day()),
                body.reason());
        return one(employment);
    }

    @DELETE
    @Path("{employment}/facts/{id}")
    @Operation(summary = "Takes back what was a mistake")
    public IndicatieAnswer takeBackNote(
            @PathParam("employment") long employment,
            @PathParam("id") long id,
            @QueryParam("reason") @DefaultValue("") String reason) {
        indicaties.takeBackNote(employment, id, reason);
        return one(employment);
    }
}
