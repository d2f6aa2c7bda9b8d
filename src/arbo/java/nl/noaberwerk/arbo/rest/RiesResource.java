package nl.noaberwerk.arbo.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.Assessed;
import nl.noaberwerk.arbo.Rie;
import nl.noaberwerk.arbo.Ries;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the RI&amp;E over the API. */
@Path("ries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Arbo")
public class RiesResource {

    @Inject
    private Ries ries;

    /** Days as "2026-11-10"; what has not happened is null. */
    public record Version(
            long id, String title, String madeOn, String testedOn, String testedBy, boolean exempt, String sentToOrOn) {

        static Version of(Rie rie) {
            Assessed known = rie.getAssessed();
            return new Version(
                    rie.getId(),
                    known.title(),
                    known.madeOn().toString(),
                    text(known.testedOn()),
                    known.testedBy(),
                    known.exempt(),
                    text(known.sentToOrOn()));
        }

        private static String text(LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /** @param exempt no test is needed (art. 14 lid 12 Arbowet) */
    public record NewVersion(
            Long employer,
            String title,
            LocalDate madeOn,
            LocalDate testedOn,
            String testedBy,
            boolean exempt,
            LocalDate sentToOrOn) {}

    @GET
    @Operation(summary = "The versions of the RI&E, the last one first: that one holds")
    public List<Version> list(@QueryParam("employer") Long employer) {
        return ries.versions(Asked.requireField("employer", employer)).stream()
                .map(Version::of)
                .toList();
    }

    @POST
    @Operation(summary = "Records a new version")
    @APIResponse(responseCode = "201", description = "It holds from now on")
    public Response add(NewVersion asked) {
        Asked.requireField("employer", asked);
        Assessed assessed = new Assessed(
                asked.title(), asked.madeOn(), asked.testedOn(), asked.testedBy(), asked.exempt(), asked.sentToOrOn());
        Rie rie = ries.add(Asked.requireField("employer", asked.employer()), assessed);
        return Response.status(Response.Status.CREATED).entity(Version.of(rie)).build();
    }
}
