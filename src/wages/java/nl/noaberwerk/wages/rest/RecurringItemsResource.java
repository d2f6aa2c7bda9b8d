package nl.noaberwerk.wages.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.TreeMap;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.RecurringItem;
import nl.noaberwerk.wages.RecurringItems;
import nl.noaberwerk.wages.RecurringRow;
import nl.noaberwerk.wages.file.RecurringEntries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Items that come back every month, over the API. */
@Path("recurring-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Variable items")
public class RecurringItemsResource {

    @Inject
    private RecurringItems items;

    @Inject
    private RecurringEntries entries;

    /** Months as "2026-11", figures as "12.50"; lastMonth is empty when no end is agreed. */
    public record NewRecurringItem(
            Long employer,
            String personnelNumber,
            String component,
            String quantity,
            String amount,
            String costCentre,
            String description,
            String firstMonth,
            String lastMonth) {

        private Map<String, String> row() {
            Map<String, String> row = new TreeMap<>();
            row.put("personeelsnummer", personnelNumber);
            row.put("maand", firstMonth);
            row.put("component", component);
            row.put("aantal", ItemAnswer.dutch(quantity));
            row.put("bedrag", ItemAnswer.dutch(amount));
            row.put("kostenplaats", costCentre);
            row.put("omschrijving", description);
            row.put("laatste_maand", lastMonth);
            return row;
        }
    }

    /** @param lastMonth as "2026-12"; before the first month it never comes */
    public record End(String lastMonth, String reason) {}

    /** Months as "2026-11", figures as "12.50"; what is empty is null. */
    public record Shown(
            long id,
            String personnelNumber,
            String name,
            String component,
            String quantity,
            String amount,
            String costCentre,
            String description,
            String firstMonth,
            String lastMonth) {

        static Shown of(RecurringRow row) {
            return new Shown(
                    row.id(),
                    row.personnelNumber(),
                    row.name(),
                    row.component(),
                    ItemAnswer.figure(row.quantity()),
                    ItemAnswer.figure(row.amount()),
                    row.costCentre(),
                    row.description(),
                    row.firstMonth().toString(),
                    row.lastMonth() == null ? null : row.lastMonth().toString());
        }
    }

    @GET
    @Operation(summary = "The recurring items of an employer", description = "past: also those that have ended")
    public List<Shown> list(
            @QueryParam("employer") Long employer,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("past") @DefaultValue("false") boolean past) {
        return items.list(ItemAnswer.employer(employer), text, past).stream()
                .map(Shown::of)
                .toList();
    }

    @POST
    @Operation(summary = "Records a recurring item from its first month on, or the next one after the cut-off")
    @APIResponse(responseCode = "201", description = "It is recorded")
    @APIResponse(responseCode = "409", description = "The same one is there already")
    @APIResponse(responseCode = "422", description = "It cannot be; the detail names the field and the remedy")
    public Response add(NewRecurringItem asked) {
        Asked.requireField("employer", asked);
        RecurringItem item = entries.add(ItemAnswer.employer(asked.employer()), asked.row());
        return Response.status(Response.Status.CREATED)
                .entity(Shown.of(items.get(item.getId())))
                .build();
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "Gives a recurring item another last month; what it was stays readable")
    @APIResponse(responseCode = "409", description = "A month that was approved would differ")
    public Shown end(@PathParam("id") long id, End end) {
        if (end == null) {
            throw Refused.badRequest("wages.item.no-month", "");
        }
        items.end(id, Asked.month(end.lastMonth()), end.reason());
        return Shown.of(items.get(id));
    }
}
