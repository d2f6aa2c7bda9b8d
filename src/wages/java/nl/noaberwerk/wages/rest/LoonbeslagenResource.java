package nl.noaberwerk.wages.rest;

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
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.Loonbeslag;
import nl.noaberwerk.wages.LoonbeslagOrders;
import nl.noaberwerk.wages.LoonbeslagStanding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The loonbeslagen over the API. */
@Path("loonbeslagen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Loonbeslag")
public class LoonbeslagenResource {

    @Inject
    private LoonbeslagOrders orders;

    /** Amounts as "1650.00", days as "2026-11-02", months as "2026-11". */
    public record NewLoonbeslag(
            Long employment,
            String letterDate,
            String creditor,
            String reference,
            String iban,
            String firstMonth,
            String claim,
            String beslagvrijeVoet) {}

    /** @param how it was verified */
    public record Confirmation(String how) {}

    /** @param iban whole: the one who pays must be able to hold it against the letter */
    public record Shown(
            long id,
            String personnelNumber,
            String name,
            String creditor,
            String reference,
            String iban,
            String firstMonth,
            String state,
            String claim,
            String withheld,
            String remaining) {

        static Shown of(LoonbeslagStanding standing) {
            Loonbeslag order = standing.order();
            return new Shown(
                    order.getId(),
                    standing.personnelNumber(),
                    standing.name(),
                    order.getCreditor(),
                    order.getReference(),
                    order.getIban(),
                    order.getFirstMonth().toString(),
                    standing.state().name(),
                    standing.claim().decimal(),
                    standing.withheld().decimal(),
                    standing.remaining().decimal());
        }
    }

    @GET
    @Operation(summary = "The loonbeslagen of an employer with their balances")
    public List<Shown> list(@QueryParam("employer") Long employer) {
        Asked.requireField("employer", employer);
        return orders.ofEmployer(employer).stream().map(Shown::of).toList();
    }

    @POST
    @Operation(
            summary = "Records a loonbeslag from its letter",
            description = "Nothing is withheld until another account confirmed it.")
    public Response record(NewLoonbeslag given) {
        if (given == null || given.employment() == null) {
            throw Refused.badRequest("wages.loonbeslag.field", "employment");
        }
        Loonbeslag.Letter letter = new Loonbeslag.Letter(
                Asked.day("letterDate", given.letterDate()),
                given.creditor(),
                given.reference(),
                given.iban(),
                Asked.month(given.firstMonth()));
        LoonbeslagStanding standing = orders.record(
                given.employment(),
                letter,
                Asked.euro("claim", given.claim()),
                Asked.euro("beslagvrijeVoet", given.beslagvrijeVoet()));
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(standing))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(summary = "The second person confirms", description = "403 for the account that recorded it.")
    public Shown confirm(@PathParam("id") long id, Confirmation given) {
        return Shown.of(orders.confirm(id, given == null ? null : given.how()));
    }
}
