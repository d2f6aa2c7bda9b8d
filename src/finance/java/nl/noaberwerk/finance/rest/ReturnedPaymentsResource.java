package nl.noaberwerk.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.finance.ReturnBooking;
import nl.noaberwerk.finance.ReturnedPayments;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bookings of payments that came back and were paid again. */
@Path("returned-payments")
@RequestScoped
@Tag(name = "Finance")
public class ReturnedPaymentsResource {

    @Inject
    private ReturnedPayments returned;

    @GET
    @Path("journal-{month: [0-9]{4}-[0-9]{2}}.{form: csv|xlsx}")
    @Operation(summary = "Two lines for each return and each repayment of the month")
    public Response journal(
            @PathParam("month") String month, @PathParam("form") String form, @QueryParam("employer") Long employer) {
        Asked.requireField("employer", employer);
        List<ReturnBooking> rows = returned.journal(employer, Asked.month(month));
        return TableDownload.of(form, "boekingen-retour-" + month, table -> {
            table.header(List.of("datum", "kenmerk", "rekening", "omschrijving", "debet", "credit"));
            for (ReturnBooking row : rows) {
                table.row(row.date(), row.reference(), row.account(), row.description(), row.debit(), row.credit());
            }
        });
    }
}
