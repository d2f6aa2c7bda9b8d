package nl.noaberwerk.finance.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.noaberwerk.finance.Journal;
import nl.noaberwerk.finance.Journals;
import nl.noaberwerk.finance.file.JournalTable;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The journal entry of an approved run. */
@RequestScoped
@Path("payroll-runs/{run}/journal.csv")
public class JournalResource {

    @Inject
    private Journals journals;

    /** 409 before approval; 422 when a code has no account. */
    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(summary = "The journal entry of an approved run as CSV")
    public Response download(@PathParam("run") long run) throws IOException {
        Journal journal = journals.download(run);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JournalTable.write(journal, bytes);
        return Response.ok(bytes.toByteArray())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + journal.document().reference() + ".csv\"")
                .build();
    }
}
