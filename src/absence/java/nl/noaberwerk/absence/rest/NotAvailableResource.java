package nl.noaberwerk.absence.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.absence.MorningLists;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an inlener may know of the people who work with him: who is not available today, and until when. */
@Path("not-available")
@RequestScoped
@Tag(name = "Absence")
public class NotAvailableResource {

    @Inject
    private MorningLists lists;

    /** @param until last day, known or expected; null when it is not known */
    public record UnavailableAnswer(String name, String until) {

        static UnavailableAnswer of(MorningLists.Unavailable one) {
            return new UnavailableAnswer(one.name(), AbsenceTodayResource.written(one.until()));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "For an inlener: who of the people placed there is not available today, and until when")
    public List<UnavailableAnswer> list(@QueryParam("employer") Long employer) {
        return lists.unavailable(Asked.requireField("employer", employer)).stream()
                .map(UnavailableAnswer::of)
                .toList();
    }
}
