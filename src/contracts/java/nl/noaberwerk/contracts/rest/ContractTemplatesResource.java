package nl.noaberwerk.contracts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.contracts.ContractKind;
import nl.noaberwerk.contracts.ContractTemplate;
import nl.noaberwerk.contracts.ContractTemplates;
import nl.noaberwerk.contracts.TemplateLine;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.rules.Regeling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The words of contracts over the API. */
@Path("contract-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class ContractTemplatesResource {

    @Inject
    private ContractTemplates templates;

    /** @param state WAITING, AGREED or REFUSED */
    public record Line(
            long id,
            String kind,
            String regeling,
            String validFrom,
            String title,
            String body,
            String state,
            String writtenBy) {

        static Line of(TemplateLine line) {
            ContractTemplate template = line.template();
            String state = line.isWaiting() ? "WAITING" : line.isUsable() ? "AGREED" : "REFUSED";
            return new Line(
                    template.getId(),
                    template.getKind().name(),
                    template.getRegeling().name(),
                    template.getValidFrom().toString(),
                    template.getTitle(),
                    template.getBody(),
                    state,
                    template.getRecordedBy());
        }
    }

    @GET
    @Operation(summary = "Every text of every kind and regeling, what holds most first")
    public List<Line> all() {
        return templates.all().stream().map(Line::of).toList();
    }

    /** @param regeling WSW, BESCHUT_WERK, PARTICIPATIEWET or AMBTELIJK */
    public record NewTemplate(String kind, String regeling, String validFrom, String title, String body) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Another text from a day on; it waits for a second person")
    public Response write(NewTemplate asked) {
        NewTemplate template = Asked.requireField("kind", asked);
        long id = templates
                .write(
                        Asked.choice("kind", template.kind(), ContractKind.class),
                        Asked.choice("regeling", template.regeling(), Regeling.class),
                        new LetterText(template.title(), template.body()),
                        Asked.optionalDay("validFrom", template.validFrom()).orElse(null))
                .getId();
        return Response.status(Response.Status.CREATED)
                .entity(Line.of(templates.find(id)))
                .build();
    }

    /** @param agreed false to refuse the text */
    public record Decision(Boolean agreed) {}

    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a second person, not a program, thinks of a text")
    public Line decide(@PathParam("id") long id, Decision asked) {
        templates.decide(
                id,
                Asked.requireField("agreed", Asked.requireField("agreed", asked).agreed()));
        return Line.of(templates.find(id));
    }
}
