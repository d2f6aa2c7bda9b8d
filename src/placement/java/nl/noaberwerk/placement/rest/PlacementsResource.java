package nl.noaberwerk.placement.rest;

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
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.placement.PlacedPeople;
import nl.noaberwerk.placement.PlacedSearch;
import nl.noaberwerk.placement.Workplaces;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who works where, and where one person works, over the API. */
@Path("placements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement")
public class PlacementsResource {

    private static final int PAGE = 50;

    @Inject
    private PlacedPeople people;

    @Inject
    private Workplaces workplaces;

    @GET
    @Operation(
            summary = "Who works where today",
            description =
                    "search: name or number; werksoort, host, location, groupLeader: only these; endingWithin: days;"
                            + " order: PLACE, NUMBER, AT_PLACE, WITH_LEADER, IN_TEAM, NEWEST or END; page: from 1, of"
                            + " 50. The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("search") @DefaultValue("") String search,
            @QueryParam("werksoort") String werksoort,
            @QueryParam("host") @DefaultValue("") String host,
            @QueryParam("location") @DefaultValue("") String location,
            @QueryParam("groupLeader") @DefaultValue("") String groupLeader,
            @QueryParam("endingWithin") Integer endingWithin,
            @QueryParam("order") @DefaultValue("PLACE") String order,
            @QueryParam("page") @DefaultValue("1") int page) {
        PlacedSearch asked = new PlacedSearch(
                search,
                Optional.ofNullable(PlacementAnswers.werksoort(werksoort)),
                host,
                location,
                groupLeader,
                Optional.ofNullable(endingWithin),
                PlacementAnswers.order(order));
        PlacedPeople.Listed found =
                people.list(Asked.requireField("employer", employer), asked, Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream()
                        .map(PlacementAnswers.PlacedAnswer::of)
                        .toList())
                .header("X-Total-Count", found.total())
                .build();
    }

    @GET
    @Path("{employment}")
    @Operation(summary = "Where one person works and worked, from-to without gaps, the newest first")
    public List<PlacementAnswers.StayAnswer> history(@PathParam("employment") long employment) {
        return workplaces.history(employment).stream()
                .map(PlacementAnswers.StayAnswer::of)
                .toList();
    }

    @GET
    @Path("{employment}/continuity")
    @Operation(summary = "Since when somebody has the same place, leader and team")
    public PlacementAnswers.ContinuityAnswer continuity(@PathParam("employment") long employment) {
        return PlacementAnswers.ContinuityAnswer.of(workplaces.continuity(employment));
    }

    @POST
    @Path("{employment}")
    @Operation(
            summary = "Places somebody from a day on",
            description = "Without rate the one of the contract is taken. dryRun records nothing and tells what would"
                    + " change and why it cannot be; otherwise 422 when it cannot be.")
    public PlacementAnswers.ChangeAnswer place(
            @PathParam("employment") long employment,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            PlacementAnswers.PlaceRequest asked) {
        var place = asked.place(workplaces, employment);
        PlacementAnswers.ChangeAnswer effect = PlacementAnswers.ChangeAnswer.of(workplaces.effect(employment, place));
        if (!dryRun) {
            workplaces.place(employment, place);
        }
        return effect;
    }

    @POST
    @Path("{employment}/end")
    @Operation(summary = "Ends the placement with the host employer after a day")
    public List<PlacementAnswers.StayAnswer> end(
            @PathParam("employment") long employment, PlacementAnswers.EndOfPlace asked) {
        workplaces.end(
                employment,
                Asked.optionalDay("lastDay", asked.lastDay()).orElse(null),
                Asked.optionalDay("noticeOn", asked.noticeOn()).orElse(null),
                asked.reason());
        return history(employment);
    }
}
