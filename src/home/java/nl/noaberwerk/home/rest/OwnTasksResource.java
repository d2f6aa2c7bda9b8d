package nl.noaberwerk.home.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.noaberwerk.home.HomeTask;
import nl.noaberwerk.home.OwnWork;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for the caller, as on the home page. */
@Path("own-tasks")
@RequestScoped
@Tag(name = "Home")
public class OwnTasksResource {

    @Inject
    private OwnWork work;

    /**
     * A task.
     *
     * @param due "2026-12-07"; null when no day is known
     * @param term LATE, TODAY, WEEK or LATER
     * @param onBehalfOf the name of who is away; empty for the caller's own
     */
    public record Answer(
            String employer,
            String area,
            String text,
            String link,
            String due,
            String term,
            String onBehalfOf,
            int number) {

        static Answer of(HomeTask one) {
            return new Answer(
                    one.employer().name(),
                    one.area(),
                    one.task().text(),
                    one.task().link(),
                    one.task().due().map(Object::toString).orElse(null),
                    one.term().name(),
                    one.onBehalfOf(),
                    one.task().number());
        }
    }

    /** @param employer the id of one employer; left out for all of the caller */
    @GET
    @Operation(summary = "What waits for the caller in all areas, the earliest day first")
    public List<Answer> list(@QueryParam("employer") Long employer) {
        return work
                .of(work.employers().stream()
                        .filter(one -> employer == null || one.id() == employer)
                        .toList())
                .stream()
                .map(Answer::of)
                .toList();
    }
}
