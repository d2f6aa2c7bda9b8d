package nl.noaberwerk.payroll.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Answers what the loonheffing of many wages is, by the period tables. */
@RequestScoped
@Path("loonheffing")
public class LoonheffingResource {

    /** One call may hold this many questions. */
    static final int MOST = 50_000;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Loonheffing of up to 50,000 wages",
            description = "An array of {id, year, table: wit|groen, period: day|week|4weeks|month|quarter, ageGroup: "
                    + "below_aow|aow_1946_or_later|aow_1945_or_earlier, loonheffingskorting, "
                    + "alleenstaandeOuderenkorting, wage}, answered in order by {id, loonheffing, arbeidskorting}; "
                    + "an item that cannot be answered gives {id, error} in its place. steps=true adds the steps.")
    @APIResponse(responseCode = "200", description = "One answer for each item, in order")
    @APIResponse(responseCode = "400", description = "Malformed JSON, no array, or more than 50,000 items")
    public StreamingOutput loonheffing(InputStream body, @QueryParam("steps") @DefaultValue("false") boolean steps) {
        if (Role.ALL.stream().noneMatch(caller::has)) {
            throw Refused.forbidden("payroll.loonheffing.forbidden");
        }
        List<LoonheffingQuestion> questions = questions(body);
        LoonheffingAnswers answers = new LoonheffingAnswers(lawBook.current(), steps);
        return out -> answers.write(questions, out);
    }

    private static List<LoonheffingQuestion> questions(InputStream body) {
        List<LoonheffingQuestion> questions;
        try {
            questions = LoonheffingQuestion.read(body, MOST + 1);
        } catch (JsonParsingException malformed) {
            throw Refused.badRequest(
                    "payroll.loonheffing.malformed", malformed.getLocation().getLineNumber());
        } catch (RuntimeException unreadable) {
            // the parser has no one type for what it cannot read: other than an array, too deep, a broken character
            throw Refused.badRequest("payroll.loonheffing.no-array");
        }
        if (questions.size() > MOST) {
            throw Refused.badRequest("payroll.loonheffing.too-many", MOST);
        }
        return questions;
    }
}
