package nl.noaberwerk.letters.rest;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterOrder;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters to people over the API. */
@Path("letters")
@RequestScoped
@Tag(name = "Letters")
public class LettersResource {

    @Inject
    private Letters letters;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The letters of one employment, of the kinds that the caller may see; the look is logged",
            description = "about: only the letters about one thing, such as 'verzuim 12' for a case of absence.")
    public List<LetterAnswer> list(@QueryParam("employment") Long employment, @QueryParam("about") String about) {
        if (employment == null) {
            throw Refused.badRequest("letters.employment-missing");
        }
        return (about == null ? letters.of(employment) : letters.about(employment, about))
                .stream().map(LetterAnswer::of).toList();
    }

    @GET
    @Path("{id}/content")
    @Produces("application/pdf")
    @Operation(summary = "The letter as it was printed; the look is logged")
    public Response content(@PathParam("id") long id) {
        return Response.ok(letters.open(id), "application/pdf")
                .header("Content-Disposition", TableDownload.disposition("brief-" + id + ".pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** @param fields by the code of the field; a day as 2026-12-07 */
    public record NewLetter(String kind, Long employment, String about, Map<String, String> fields) {}

    /** @param letters the one to the employee first, then the copies */
    public record Written(List<Long> letters) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes a letter to the employee, and copies to those who represent her and may receive it")
    public Response write(NewLetter asked) {
        if (asked == null || asked.employment() == null || asked.fields() == null) {
            throw Refused.badRequest("letters.employment-missing");
        }
        List<Letter> written =
                letters.write(new LetterOrder(asked.kind(), asked.employment(), asked.about(), asked.fields()));
        return Response.status(Response.Status.CREATED)
                .entity(new Written(written.stream().map(Letter::getId).toList()))
                .build();
    }

    /** @param manner POST, HANDED_OVER, EMAIL or NOT_SENT */
    public record Sent(String manner, String sentOn) {}

    @POST
    @Path("{id}/sendings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records how and when a letter was sent")
    public void sent(@PathParam("id") long id, Sent sent) {
        Sent body = Asked.requireField("body", sent);
        letters.sent(
                id, Asked.choice("manner", body.manner(), SendingManner.class), Asked.day("sentOn", body.sentOn()));
    }
}
