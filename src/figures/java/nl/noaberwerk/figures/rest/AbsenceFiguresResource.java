package nl.noaberwerk.figures.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.noaberwerk.figures.AbsenceFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The absence figures for other programs. */
@Path("absence-figures")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Absence figures")
public class AbsenceFiguresResource {

    @Inject
    private AbsenceFigures figures;

    @GET
    @Operation(
            summary = "Absence figures by EMPLOYER, AFDELING, WERKSOORT, REGELING or MONTH",
            description = "period: 2026, 2026-K3 or 2026-11; or first and last as days. classes: VERNET or GANGBAAR"
                    + " (7/42/365). leave: also pregnancy and maternity leave. Counted up to and including today, beside"
                    + " the same days of the year before. Groups that are too small are hidden.")
    @APIResponse(responseCode = "400", description = "The period cannot be; the detail says why")
    public AbsenceFiguresAnswer figures(@BeanParam AbsenceFiguresRequest asked) {
        return AbsenceFiguresAnswer.of(figures.of(asked.question()));
    }
}
