package nl.noaberwerk.benefits.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.benefits.BenefitRow;
import nl.noaberwerk.benefits.UwvPayments;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What UWV is expected to pay and paid. */
@Path("uwv-payments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "UWV")
public class UwvPaymentsResource {

    @Inject
    private UwvPayments payments;

    /** @param kind ZIEKENGELD or WAZO; amounts with two decimals, until today */
    public record BenefitAnswer(
            String personnelNumber, String kind, int days, String expected, String received, String open) {

        static BenefitAnswer of(BenefitRow row) {
            return new BenefitAnswer(
                    row.number(),
                    row.isLeave() ? "WAZO" : "ZIEKENGELD",
                    row.expected().days(),
                    row.expected().amount().decimal(),
                    row.received().decimal(),
                    row.open().decimal());
        }
    }

    @GET
    @Operation(summary = "Expected and received of every report and leave")
    public List<BenefitAnswer> list(@QueryParam("employer") Long employer) {
        return payments.list(Asked.requireField("employer", employer)).stream()
                .map(BenefitAnswer::of)
                .toList();
    }
}
