package nl.noaberwerk.arbo.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.Agreed;
import nl.noaberwerk.arbo.ArbodienstContracts;
import nl.noaberwerk.arbo.Arrangement;
import nl.noaberwerk.arbo.ContractItem;
import nl.noaberwerk.arbo.ContractStanding;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contracts with the arbodienst over the API. */
@Path("arbodienst-contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Arbo")
public class ArbodienstContractsResource {

    @Inject
    private ArbodienstContracts contracts;

    /** @param missing items of the checklist that are not agreed or were not looked up */
    public record Shown(
            long id, String arbodienst, String arrangement, String firstDay, String lastDay, List<String> missing) {

        static Shown of(ContractStanding standing) {
            Agreed agreed = standing.contract().getAgreed();
            return new Shown(
                    standing.contract().getId(),
                    agreed.arbodienst(),
                    agreed.arrangement().name(),
                    agreed.firstDay().toString(),
                    agreed.lastDay() == null ? null : agreed.lastDay().toString(),
                    standing.missing().stream().map(Enum::name).toList());
        }
    }

    /** @param arrangedOn of MAATWERK only */
    public record NewContract(
            Long employer,
            String arbodienst,
            Arrangement arrangement,
            LocalDate arrangedOn,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /** @param place where in the contract; needed when it is agreed */
    public record NewCheck(ContractItem item, boolean agreed, String place) {}

    /** The number under which it is known. */
    public record Made(long id) {}

    @GET
    @Operation(summary = "The contracts, the last one first, with what the law asks and is missing")
    public List<Shown> list(@QueryParam("employer") Long employer) {
        return contracts.list(Asked.requireField("employer", employer)).stream()
                .map(Shown::of)
                .toList();
    }

    @POST
    @Operation(summary = "Records a contract")
    @APIResponse(responseCode = "201", description = "It is recorded; its checklist is empty")
    public Response add(NewContract asked) {
        Asked.requireField("employer", asked);
        Agreed agreed = new Agreed(
                asked.arbodienst(), asked.arrangement(), asked.arrangedOn(), asked.firstDay(), asked.lastDay());
        long id = contracts
                .add(Asked.requireField("employer", asked.employer()), agreed)
                .getId();
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }

    @POST
    @Path("{id}/checks")
    @Operation(summary = "Records whether an item of the checklist is agreed, and where it stands")
    public void check(@PathParam("id") long id, NewCheck check) {
        Asked.requireField("item", check);
        contracts.check(id, check.item(), check.agreed(), check.place());
    }
}
