package nl.noaberwerk.arbo.rest;

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
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.arbo.ArboCalendar;
import nl.noaberwerk.arbo.ArboObligations;
import nl.noaberwerk.arbo.CalendarItem;
import nl.noaberwerk.arbo.Duty;
import nl.noaberwerk.arbo.ObligationKind;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everything of arbo that must be done by a day, over the API. */
@Path("arbo-calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Arbo")
public class ArboCalendarResource {

    @Inject
    private ArboCalendar calendar;

    @Inject
    private ArboObligations obligations;

    /** @param day as "2026-11-10"; @param who whom it is about or who does it, may be empty */
    public record Item(String kind, String day, String text, String who, String link) {

        static Item of(CalendarItem item) {
            return new Item(item.kind().name(), item.day().toString(), item.text(), item.who(), item.link());
        }
    }

    /** @param repeatMonths 0 when it is done once */
    public record NewObligation(
            Long employer, ObligationKind kind, String subject, LocalDate due, int repeatMonths, String owner) {}

    /** The number under which it is known. */
    public record Made(long id) {}

    @GET
    @Operation(summary = "Everything that is open, by day")
    public List<Item> list(@QueryParam("employer") Long employer) {
        return calendar.items(Asked.requireField("employer", employer)).stream()
                .map(Item::of)
                .toList();
    }

    @GET
    @Path("list.{form: csv|xlsx}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a table")
    public Response table(@PathParam("form") String form, @QueryParam("employer") Long employer) {
        List<CalendarItem> items = calendar.items(Asked.requireField("employer", employer));
        return TableDownload.of(form, "arbokalender", table -> {
            table.header(List.of("uiterlijk", "onderwerp", "wat", "wie"));
            for (CalendarItem item : items) {
                table.row(item.day(), item.kind().getLabel(), item.text(), item.who());
            }
        });
    }

    @POST
    @Operation(summary = "Adds something that must be done by a day, such as a subject for the OR")
    @APIResponse(responseCode = "201", description = "It is on the calendar")
    public Response add(NewObligation asked) {
        Asked.requireField("employer", asked);
        Duty duty = new Duty(asked.kind(), asked.subject(), asked.due(), asked.repeatMonths(), asked.owner());
        long id = obligations
                .add(Asked.requireField("employer", asked.employer()), duty)
                .getId();
        return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
    }
}
