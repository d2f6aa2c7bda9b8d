package nl.noaberwerk.filing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.noaberwerk.filing.YearArchives;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The archive of a year as a ZIP. */
@Path("year-archives")
@RequestScoped
@Tag(name = "Filing")
public class YearArchivesResource {

    @Inject
    private YearArchives archives;

    @GET
    @Path("{year: [0-9]{4}}.zip")
    @Operation(summary = "Payslips as PDF/A, tables as CSV and an index with SHA-256, of all approved runs of a year")
    public Response archive(@PathParam("year") int year, @QueryParam("employer") Long employer) {
        Asked.requireField("employer", employer);
        archives.require(employer, year);
        StreamingOutput stream = out -> archives.write(employer, year, out);
        return Response.ok(stream, "application/zip")
                .header("Content-Disposition", TableDownload.disposition("salarisarchief-" + year + ".zip"))
                .build();
    }
}
