package nl.noaberwerk.handout.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import nl.noaberwerk.handout.file.AccountLetters;
import nl.noaberwerk.personnel.AccountChangeNotice;
import nl.noaberwerk.personnel.AccountChangeNotices;
import nl.noaberwerk.personnel.Employers;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.TableDownload;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letters about changed accounts that are still to be sent. */
@Path("account-letters.pdf")
@RequestScoped
@Tag(name = "Handouts")
public class AccountLettersResource {

    @Inject
    private AccountChangeNotices notices;

    @Inject
    private Employers employers;

    @Inject
    private AccountLetters letters;

    @Inject
    private Today today;

    /** @param id of one confirmation; without it all that are open */
    @GET
    @Produces("application/pdf")
    @Operation(summary = "The letters about changed accounts that are still to be sent, to the address known before")
    public Response pdf(@QueryParam("employer") Long employer, @QueryParam("id") Long id) {
        if (employer == null) {
            throw Refused.badRequest("handout.employer-missing");
        }
        List<AccountChangeNotice> open = notices.open(employer).stream()
                .filter(notice -> id == null || notice.id() == id)
                .toList();
        if (open.isEmpty()) {
            throw Refused.notFound("handout.letter.none");
        }
        String sender = employers.find(employer).getName();
        StreamingOutput pdf = out -> letters.pdf(open, sender, today.date(), out);
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", TableDownload.disposition("brieven-rekening-gewijzigd.pdf"))
                .header("Cache-Control", "no-store")
                .build();
    }
}
