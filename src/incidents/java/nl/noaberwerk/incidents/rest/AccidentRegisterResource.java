package nl.noaberwerk.incidents.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.incidents.AccidentRegister;
import nl.noaberwerk.incidents.RegisterRow;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of accidents of art. 9 lid 2 Arbowet. */
@Path("accident-register")
@RequestScoped
@Tag(name = "Incidents")
public class AccidentRegisterResource {

    @Inject
    private AccidentRegister register;

    /** @param on as "2026-11-10"; @param workdays of absence so far */
    public record Listed(long id, String on, String nature, boolean told, int workdays) {

        static Listed of(RegisterRow row) {
            return new Listed(
                    row.incidentId(), row.on().toString(), row.nature().name(), row.told(), row.workdays());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Accidents of a year that were told, or led to more working days of absence than the law says")
    public List<Listed> list(@QueryParam("employer") Long employer, @QueryParam("year") Integer year) {
        return rows(employer, year).stream().map(Listed::of).toList();
    }

    @GET
    @Path("list.{form: csv|xlsx}")
    @Operation(summary = "The same list as a table")
    public Response table(
            @PathParam("form") String form, @QueryParam("employer") Long employer, @QueryParam("year") Integer year) {
        List<RegisterRow> rows = rows(employer, year);
        return TableDownload.of(form, "ongevallenlijst-" + year, table -> {
            table.header(List.of("nummer", "datum", "aard van het ongeval", "gemeld", "verzuim in werkdagen"));
            for (RegisterRow row : rows) {
                table.row(
                        row.incidentId(),
                        row.on(),
                        row.nature().getLabel(),
                        Messages.text(row.told() ? "incidents.yes" : "incidents.no"),
                        row.workdays());
            }
        });
    }

    private List<RegisterRow> rows(Long employer, Integer year) {
        return register.of(Asked.requireField("employer", employer), Asked.requireField("year", year));
    }
}
