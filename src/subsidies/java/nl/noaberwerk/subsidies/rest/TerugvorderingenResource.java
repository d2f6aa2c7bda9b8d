package nl.noaberwerk.subsidies.rest;

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
import java.util.List;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.subsidies.Terugvordering;
import nl.noaberwerk.subsidies.TerugvorderingLine;
import nl.noaberwerk.subsidies.Terugvorderingen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What goes back of subsidies that were paid over days after their end, over the API. */
@Path("terugvorderingen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Subsidies")
public class TerugvorderingenResource {

    @Inject
    private Terugvorderingen claims;

    /**
     * A line; amounts with two decimals.
     *
     * @param id null as long as it was only found
     * @param beschikking of a loonkostensubsidie; null for begeleid werken
     * @param payment in begeleid werken; null for a loonkostensubsidie
     */
    public record LineAnswer(
            Long id,
            Long beschikking,
            Long payment,
            String personnelNumber,
            String party,
            String month,
            String due,
            String paid,
            String amount,
            boolean settled) {

        static LineAnswer of(TerugvorderingLine line) {
            return new LineAnswer(
                    line.fact().map(Terugvordering::getId).orElse(null),
                    line.overpaid().beschikkingId().orElse(null),
                    line.overpaid().paymentId().orElse(null),
                    line.personnelNumber(),
                    line.overpaid().party(),
                    line.overpaid().firstMonth().toString(),
                    line.overpaid().due().decimal(),
                    line.overpaid().paid().decimal(),
                    line.overpaid().amount().decimal(),
                    !line.isOpen());
        }
    }

    /** Either a payment in begeleid werken, or a beschikking with the month as 2026-11. */
    public record NewClaim(Long payment, Long beschikking, String month) {}

    /** @param day as 2026-11-10 */
    public record Settled(String day, String reference) {}

    @GET
    @Operation(summary = "What was paid too much, first what is not recorded yet; settled ones of the last year too")
    public List<LineAnswer> list(@QueryParam("employer") Long employer) {
        return claims.list(Asked.requireField("employer", employer)).stream()
                .map(LineAnswer::of)
                .toList();
    }

    @POST
    @Operation(summary = "Records what goes back, as it is reckoned now")
    public NewId record(NewClaim asked) {
        return new NewId(
                asked.payment() != null
                        ? claims.ofPayment(asked.payment())
                        : claims.ofSubsidy(
                                Asked.requireField("beschikking", asked.beschikking()), Asked.month(asked.month())));
    }

    @POST
    @Path("{id}/settlement")
    @Operation(summary = "The money went back on a day")
    public void settle(@PathParam("id") long id, Settled asked) {
        claims.settle(id, Asked.day("day", asked.day()), asked.reference());
    }
}
