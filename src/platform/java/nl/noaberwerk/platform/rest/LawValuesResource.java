package nl.noaberwerk.platform.rest;

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
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.EnteredValue;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The values of the law and the caos: what holds, what is missing, and entering and confirming them. */
@RequestScoped
@Path("law-values")
@Produces(MediaType.APPLICATION_JSON)
public class LawValuesResource {

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** @param from ISO day; @param value a number with a point, or one of the choices of the subject */
    public record NewValue(String key, String from, String value, String source) {}

    @GET
    @Operation(summary = "Every subject with the value, grade and source that hold on a day (today when left out)")
    public List<LawValueAnswer> values(@QueryParam("date") String date) {
        LocalDate day = Asked.optionalDay("date", date).orElse(today.date());
        return lawBook.entries(day).stream().map(LawValueAnswer::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a dated value with its source; it is te controleren until somebody else confirms it")
    public Response enter(NewValue value) {
        if (value == null || value.key() == null || value.value() == null || value.source() == null) {
            throw Refused.badRequest("platform.law.incomplete");
        }
        EnteredValue entered =
                new EnteredValue(value.key(), Asked.day("from", value.from()), value.value(), value.source(), false);
        return Response.status(Response.Status.CREATED)
                .entity(LawValueAnswer.Entered.of(lawBook.enter(entered)))
                .build();
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirms a value that another account entered")
    public LawValueAnswer.Entered confirm(@PathParam("id") long id) {
        return LawValueAnswer.Entered.of(lawBook.confirm(id));
    }
}
