package nl.noaberwerk.benefits.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.benefits.VangnetTerms;
import nl.noaberwerk.benefits.Vangnetten;
import nl.noaberwerk.labour.Vangnet;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Euro;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which vangnet holds for whom; for the role uwv-medewerker only. */
@Path("vangnetten")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "UWV")
public class VangnettenResource {

    @Inject
    private Vangnetten vangnetten;

    /** @param ground recorded or proposed; @param recorded false for a proposal from the regeling */
    public record VangnetAnswer(long employment, String personnelNumber, Vangnet ground, boolean recorded) {

        static VangnetAnswer of(Vangnetten.Row row) {
            return new VangnetAnswer(
                    row.employmentId(),
                    row.number(),
                    row.fact()
                            .map(fact -> fact.getTerms().ground())
                            .or(row::proposed)
                            .orElseThrow(),
                    row.fact().isPresent());
        }
    }

    /** @param loonwaarde percent; may be left out; @param fullOnRequest left out means yes */
    public record NewVangnet(
            Long employment,
            Vangnet ground,
            LocalDate from,
            LocalDate until,
            BigDecimal loonwaarde,
            Boolean fullOnRequest,
            Boolean forfait) {

        VangnetTerms terms() {
            return new VangnetTerms(
                    ground,
                    from,
                    until,
                    Optional.ofNullable(fullOnRequest).orElse(true),
                    loonwaarde,
                    Optional.ofNullable(forfait).orElse(false),
                    Euro.ZERO,
                    null,
                    null);
        }
    }

    @GET
    @Operation(summary = "Who has which vangnet, and for whom one follows from the regeling")
    public List<VangnetAnswer> list(@QueryParam("employer") Long employer) {
        return vangnetten.list(Asked.requireField("employer", employer)).stream()
                .map(VangnetAnswer::of)
                .toList();
    }

    @POST
    @Operation(summary = "Records that a vangnet holds for somebody")
    public void record(NewVangnet asked) {
        vangnetten.record(Asked.requireField("employment", asked.employment()), asked.terms());
    }
}
