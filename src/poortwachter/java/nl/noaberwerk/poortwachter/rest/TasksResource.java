package nl.noaberwerk.poortwachter.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.poortwachter.TaskPage;
import nl.noaberwerk.poortwachter.TaskSearch;
import nl.noaberwerk.poortwachter.Tasks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks over all cases of an employer over the API. */
@Path("absence-tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Poortwachter")
public class TasksResource {

    private static final int PAGE = 50;
    private static final String NOBODY = "-";

    @Inject
    private Tasks tasks;

    @GET
    @Operation(
            summary = "What must be done, the oldest first",
            description = "term: OVERDUE, WEEK, NEXT (six weeks) or ALL; casemanager: an account, or - for cases that"
                    + " nobody looks after; page: from 1, of 50. The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("term") @DefaultValue("ALL") String term,
            @QueryParam("casemanager") @DefaultValue("") String casemanager,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        Asked.requireField("employer", employer);
        boolean nobody = NOBODY.equals(casemanager);
        TaskSearch search = new TaskSearch(
                term(term), Optional.of(casemanager).filter(account -> !account.isEmpty() && !nobody), nobody, text);
        TaskPage found = tasks.list(employer, search, Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream().map(TaskAnswer::of).toList())
                .header("X-Total-Count", found.total(search.term()))
                .build();
    }

    private static TaskSearch.Term term(String name) {
        try {
            return TaskSearch.Term.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Refused.badRequest("poortwachter.tasks.term", name);
        }
    }
}
