package nl.noaberwerk.placement.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.placement.PlacedPeople;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For a host employer: its own people. */
@Path("host-people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placement")
public class OwnPeopleResource {

    @Inject
    private PlacedPeople people;

    @GET
    @Operation(summary = "Who works today with the host employers of the caller: name and workplace, nothing else")
    public List<PlacedPeople.OwnPerson> list(@QueryParam("employer") Long employer) {
        return people.own(Asked.requireField("employer", employer));
    }
}
