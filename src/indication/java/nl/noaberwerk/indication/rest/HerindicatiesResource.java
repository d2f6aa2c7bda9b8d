package nl.noaberwerk.indication.rest;

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
import nl.noaberwerk.indication.ChecklistAnswer.Answer;
import nl.noaberwerk.indication.ChecklistItem;
import nl.noaberwerk.indication.Checklists;
import nl.noaberwerk.indication.College;
import nl.noaberwerk.indication.CollegeAddress;
import nl.noaberwerk.indication.Colleges;
import nl.noaberwerk.indication.HerindicatieGround;
import nl.noaberwerk.indication.HerindicatiePage;
import nl.noaberwerk.indication.HerindicatieSearch;
import nl.noaberwerk.indication.HerindicatieState;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Herindicaties over the API: the list, one file, its checklist, its application. */
@Path("herindicaties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Indications")
public class HerindicatiesResource {

    private static final int PAGE = 50;

    @Inject
    private Herindicaties herindicaties;

    @Inject
    private Checklists checklists;

    @Inject
    private Colleges colleges;

    /** @param ground VALIDITY or OWN_REQUEST; after thirteen weeks a file opens by itself */
    public record NewFile(Long employment, String ground, String note) {}

    /** @param answer YES or NO; may be left out for an item that asks for a text */
    public record NewAnswer(String item, String answer, String note) {}

    /** Where applications of residents of a municipality go. */
    public record CollegeBody(
            Long id, String municipality, String street, String houseNumber, String postalCode, String city) {

        static CollegeBody of(College college) {
            return new CollegeBody(college.getId(), college.getMunicipality(), null, null, null, null);
        }
    }

    @GET
    @Operation(
            summary = "The herindicaties, what is due first at first",
            description = "state: TO_START, FILE, SENT, RECEIVED, DECIDED, OBJECTION or CLOSED, all that are not closed"
                    + " when left out; late: only whose day has passed; page: from 1, of 50. The header X-Total-Count"
                    + " says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("state") String state,
            @QueryParam("late") @DefaultValue("false") boolean late,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        long id = Asked.requireField("employer", employer);
        HerindicatieSearch search =
                new HerindicatieSearch(Asked.optionalChoice("state", state, HerindicatieState.class), late, text);
        HerindicatiePage found = herindicaties.list(id, search, Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream().map(HerindicatieRowAnswer::of).toList())
                .header("X-Total-Count", found.total())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One herindicatie with its checklist, tasks and steps; the look is logged")
    public HerindicatieAnswer one(@PathParam("id") long id) {
        return HerindicatieAnswer.of(herindicaties.dossier(id));
    }

    @POST
    @Operation(summary = "Opens a file before it comes in sight by itself")
    public HerindicatieAnswer open(NewFile given) {
        NewFile body = Asked.requireField("body", given);
        return one(herindicaties.open(
                Asked.requireField("employment", body.employment()),
                Asked.choice("ground", body.ground(), HerindicatieGround.class),
                body.note()));
    }

    @POST
    @Path("{id}/checklist")
    @Operation(summary = "Fills in an item; the answer before it stays to be seen")
    public HerindicatieAnswer answer(@PathParam("id") long id, NewAnswer given) {
        NewAnswer body = Asked.requireField("body", given);
        checklists.answer(
                id,
                Asked.choice("item", body.item(), ChecklistItem.class),
                Asked.optionalChoice("answer", body.answer(), Answer.class).orElse(null),
                body.note());
        return one(id);
    }

    @GET
    @Path("{id}/application")
    @Produces("application/pdf")
    @Operation(
            summary = "The application with everything that goes with it, as it would be sent today",
            description = "sent=true gives it as it was sent. The look is logged.")
    public Response application(@PathParam("id") long id, @QueryParam("sent") @DefaultValue("false") boolean sent) {
        byte[] pdf = sent ? checklists.sent(id) : checklists.application(id);
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", TableDownload.disposition("herindicatie-" + id + ".pdf"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("colleges")
    @Operation(summary = "The colleges to which applications go, by municipality")
    public List<CollegeBody> colleges(@QueryParam("employer") Long employer) {
        return colleges.all(Asked.requireField("employer", employer)).stream()
                .map(CollegeBody::of)
                .toList();
    }

    @POST
    @Path("colleges")
    @Operation(summary = "Records the college of a municipality, or another address of it")
    public CollegeBody add(@QueryParam("employer") Long employer, CollegeBody given) {
        CollegeBody body = Asked.requireField("body", given);
        long id = colleges.add(
                Asked.requireField("employer", employer),
                new CollegeAddress(
                        body.municipality(), body.street(), body.houseNumber(), body.postalCode(), body.city()));
        return new CollegeBody(id, body.municipality(), null, null, null, null);
    }
}
