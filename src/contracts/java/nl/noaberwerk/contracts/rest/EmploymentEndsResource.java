package nl.noaberwerk.contracts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.noaberwerk.contracts.EndFile;
import nl.noaberwerk.contracts.EndFiles;
import nl.noaberwerk.contracts.EndItem;
import nl.noaberwerk.contracts.EndReason;
import nl.noaberwerk.contracts.EndRows;
import nl.noaberwerk.contracts.EndTerms;
import nl.noaberwerk.contracts.EndView;
import nl.noaberwerk.contracts.ReturnGood;
import nl.noaberwerk.contracts.ReturnGoods;
import nl.noaberwerk.platform.Answered;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ends of employment over the API, with their checklist. */
@Path("employment-ends")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class EmploymentEndsResource {

    private static final int SIZE = 50;

    @Inject
    private EndFiles ends;

    @Inject
    private ReturnGoods goods;

    /** A row of the list; why somebody leaves is not in it. */
    public record Line(long id, long employment, String personnelNumber, String name, String lastDay, String state) {

        static Line of(EndRows.Row row) {
            EndFile file = row.file();
            return new Line(
                    file.getId(),
                    file.getEmploymentId(),
                    row.personnelNumber(),
                    row.name(),
                    file.getTerms().lastDay().toString(),
                    file.getState().name());
        }
    }

    /** Some rows of many. */
    public record Page(List<Line> ends, int total) {}

    /** @param found whether the program itself sees it; null when it cannot know */
    public record Item(String code, String label, boolean money, Boolean found, boolean done, String detail) {

        static Item of(EndItem item) {
            return new Item(
                    item.code(), item.label(), item.money(), item.found().orElse(null), item.isDone(), item.detail());
        }
    }

    /** @param transitievergoeding in euros; null when no wage is known */
    public record One(
            long id, long employment, String lastDay, String state, String transitievergoeding, List<Item> items) {

        static One of(EndView view) {
            EndFile file = view.file();
            return new One(
                    file.getId(),
                    file.getEmploymentId(),
                    file.getTerms().lastDay().toString(),
                    file.getState().name(),
                    view.money().map(money -> money.transitie().decimal()).orElse(null),
                    view.items().stream().map(Item::of).toList());
        }
    }

    @GET
    @Operation(summary = "Ends of employment, who leaves first first, 50 a page; state: OPEN, CLOSED or CANCELLED")
    public Page list(
            @QueryParam("employer") Long employer,
            @QueryParam("state") String state,
            @QueryParam("q") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        EndRows.Search search = new EndRows.Search(Asked.optionalChoice("state", state, EndFile.State.class), text);
        EndRows.Page found =
                ends.list(Asked.requireField("employer", employer), search, Asked.firstRow(page, SIZE), SIZE);
        return new Page(found.rows().stream().map(Line::of).toList(), found.total());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One end with its checklist, as far as it is for the caller; the look is logged")
    public One one(@PathParam("id") long id) {
        return One.of(ends.open(id));
    }

    /** @param reason such as TERM_EMPLOYER; @param paidBefore in euros; null for nothing */
    public record Terms(
            Long employment,
            String reason,
            String lastDay,
            String noticeOn,
            String uwvFrom,
            String uwvUntil,
            String paidBefore,
            String note) {

        EndTerms terms() {
            return new EndTerms(
                    Asked.choice("reason", reason, EndReason.class),
                    Asked.optionalDay("lastDay", lastDay).orElse(null),
                    Asked.optionalDay("noticeOn", noticeOn).orElse(null),
                    Asked.optionalDay("uwvFrom", uwvFrom).orElse(null),
                    Asked.optionalDay("uwvUntil", uwvUntil).orElse(null),
                    Asked.optionalEuro("paidBefore", paidBefore).orElse(null),
                    note);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins the file of an end; it ends nothing by itself")
    public Response start(Terms asked) {
        Terms terms = Asked.requireField("employment", asked);
        EndFile file = ends.start(Asked.requireField("employment", terms.employment()), terms.terms());
        return Response.status(Response.Status.CREATED)
                .entity(one(file.getId()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes why and when; employment is not read")
    public One change(@PathParam("id") long id, Terms asked) {
        ends.change(id, Asked.requireField("reason", asked).terms());
        return one(id);
    }

    /** @param item the code of the thing; @param done false to take a tick back */
    public record Tick(String item, Boolean done, String note) {}

    @POST
    @Path("{id}/ticks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that a thing of the checklist was done, or was not after all")
    public One tick(@PathParam("id") long id, Tick asked) {
        Tick tick = Asked.requireField("item", asked);
        ends.tick(id, Asked.requireField("item", tick.item()), Asked.requireField("done", tick.done()), tick.note());
        return one(id);
    }

    @POST
    @Path("{id}/close")
    @Operation(summary = "Closes the file when everything was done")
    public One close(@PathParam("id") long id) {
        ends.close(id);
        return one(id);
    }

    /** @param reason why the employment goes on */
    public record Cancellation(String reason) {}

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The employment goes on")
    public One cancel(@PathParam("id") long id, Cancellation asked) {
        ends.cancel(id, Asked.requireField("reason", asked).reason());
        return one(id);
    }

    /** Something that is given back. */
    public record Good(long id, String label, String endedOn) {

        static Good of(ReturnGood good) {
            return new Good(good.getId(), good.getLabel(), Answered.text(good.getEndedOn()));
        }
    }

    /** @param employer its id; @param label what is given back */
    public record NewGood(Long employer, String label) {}

    @GET
    @Path("goods")
    @Operation(summary = "What people give back when they leave")
    public List<Good> goods(@QueryParam("employer") Long employer) {
        return goods.of(Asked.requireField("employer", employer)).stream()
                .map(Good::of)
                .toList();
    }

    @POST
    @Path("goods")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts something on the list of what is given back")
    public Good addGood(NewGood asked) {
        NewGood good = Asked.requireField("label", asked);
        return Good.of(goods.add(Asked.requireField("employer", good.employer()), good.label()));
    }
}
