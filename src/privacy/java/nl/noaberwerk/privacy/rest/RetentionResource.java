package nl.noaberwerk.privacy.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.noaberwerk.privacy.Retentions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What may be erased today, over the API; agreeing and erasing only a person does, on the screen. */
@Path("retention")
@RequestScoped
@Tag(name = "Privacy")
public class RetentionResource {

    @Inject
    private Retentions retentions;

    /** How much of one kind may go, and of how many people; held is what a legal hold keeps. */
    public record Answer(String kind, String term, String grade, long mayGo, long persons, long held) {

        static Answer of(Retentions.Kind kind) {
            return new Answer(
                    kind.what(),
                    kind.term().inWords(),
                    kind.term().grade().label(),
                    kind.free(),
                    kind.persons(),
                    kind.held());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The dry run: per kind how much may be erased today; nothing is changed")
    public List<Answer> dryRun(@QueryParam("employer") long employer) {
        return retentions.dryRun(employer).stream().map(Answer::of).toList();
    }
}
