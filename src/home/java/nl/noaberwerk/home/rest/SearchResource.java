package nl.noaberwerk.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.noaberwerk.home.GlobalSearch;
import nl.noaberwerk.personnel.Found;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search of the header, for other programs. */
@Path("search")
@RequestScoped
@Tag(name = "Home")
public class SearchResource {

    @Inject
    private GlobalSearch search;

    /** What an area found. @param more whether there is more than these ten */
    public record Answer(String area, List<Found> found, boolean more) {

        static Answer of(GlobalSearch.Result result) {
            return new Answer(result.area(), result.found(), result.more());
        }
    }

    @GET
    @Operation(
            summary = "Searches all areas for a name, a personnel number or the number of a case; two letters at least")
    public List<Answer> find(@QueryParam("employer") long employer, @QueryParam("q") String text) {
        return search.find(employer, text).stream().map(Answer::of).toList();
    }
}
