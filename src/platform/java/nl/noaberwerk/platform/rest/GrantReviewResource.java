package nl.noaberwerk.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.TableWriter;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.GrantReview;
import nl.noaberwerk.platform.account.GrantReviews;
import nl.noaberwerk.platform.account.ReviewRow;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The list of the yearly review, for the file of the organisation or its accountant. */
@RequestScoped
@Path("account-review.xlsx")
public class GrantReviewResource {

    @Inject
    private GrantReviews reviews;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    @GET
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "Who has which role, when it was last looked at, and whether that was more than a year ago")
    public Response download() throws IOException {
        List<ReviewRow> rows = reviews.rows();
        trail.read("rollenlijst opgehaald", "accounts");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(bytes, "Rollen")) {
            table.header(List.of(
                    "account",
                    "naam",
                    "rol",
                    "werkgever",
                    "vanaf",
                    "tot en met",
                    "toegekend door",
                    "bevestigd door",
                    "laatst bekeken",
                    "door",
                    "langer dan een jaar geleden",
                    "laatst aangemeld",
                    "tweede stap"));
            for (ReviewRow row : rows) {
                table.row(cells(row));
            }
        }
        return Response.ok(bytes.toByteArray())
                .header("Content-Disposition", "attachment; filename=\"rollen-" + today.date() + ".xlsx\"")
                .build();
    }

    /** The employer by its number, empty for every employer. */
    private Object[] cells(ReviewRow row) {
        return new Object[] {
            row.account().name(),
            row.account().fullName(),
            row.grant().getRole(),
            row.grant().getEmployerId() == null ? "alle" : row.grant().getEmployerId(),
            row.grant().getFrom(),
            row.grant().getUntil(),
            row.grant().getGrantedBy(),
            row.grant().getConfirmedBy(),
            day(row.lookedAt()),
            row.last().map(GrantReview::reviewedBy).orElse(row.grant().getConfirmedBy()),
            row.overdue(today.now()) ? "ja" : "nee",
            day(row.account().lastSignIn()),
            row.account().hasSecondFactor() ? "ja" : "nee"
        };
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, Today.ZONE);
    }
}
