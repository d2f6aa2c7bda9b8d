package nl.noaberwerk.placement.rest;

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
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.placement.HostGrant;
import nl.noaberwerk.placement.HostGrants;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which accounts act for which inlener, over the API. */
@Path("host-access")
@RequestScoped
@Tag(name = "Placement")
public class HostAccessResource {

    @Inject
    private HostGrants grants;

    /** @param until last day; null without end */
    public record HostAnswer(long id, String inlener, String account, String from, String until) {

        static HostAnswer of(HostGrant grant) {
            LocalDate last = grant.getTerm().lastDay();
            return new HostAnswer(
                    grant.getId(),
                    grant.getInlener(),
                    grant.getAccount(),
                    grant.getTerm().from().toString(),
                    last == null ? null : last.toString());
        }
    }

    /** Days as 2026-11-10; until may be left out. */
    public record HostRequest(
            Long employer, String inlener, String account, String from, String until, String reason) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Everything that was recorded about which account acts for which inlener, the newest first")
    public List<HostAnswer> list(@QueryParam("employer") Long employer) {
        return grants.of(Asked.requireField("employer", employer)).stream()
                .map(HostAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that an account acts for an inlener, from a day on")
    public HostAnswer give(HostRequest asked) {
        return HostAnswer.of(grants.give(
                Asked.requireField("employer", asked.employer()),
                new HostGrants.NewGrant(
                        asked.inlener(),
                        asked.account(),
                        Asked.optionalDay("from", asked.from()).orElse(null),
                        Asked.optionalDay("until", asked.until()).orElse(null),
                        asked.reason())));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ends it: the last day is yesterday or later")
    public HostAnswer end(@PathParam("id") long id, SupervisionsResource.EndRequest asked) {
        return HostAnswer.of(
                grants.end(id, Asked.optionalDay("lastDay", asked.lastDay()).orElse(null)));
    }
}
