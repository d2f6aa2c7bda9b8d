package nl.noaberwerk.handout.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import nl.noaberwerk.handout.Delivery;
import nl.noaberwerk.handout.Handouts;
import nl.noaberwerk.handout.PaperStack;
import nl.noaberwerk.handout.file.HandoutPrint;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Handing out payslips over the API: put together, print, pack, and the list of who gets what how. */
@Path("handouts")
@RequestScoped
@Tag(name = "Handouts")
public class HandoutsResource {

    private static final List<String> COLUMNS = List.of(
            "personeelsnummer",
            "loonstrook_van",
            "soort",
            "naar",
            "adres",
            "hoe",
            "locatie",
            "groepsleiding",
            "uitgereikt_op",
            "uitgereikt_door");

    @Inject
    private Handouts handouts;

    @Inject
    private HandoutPrint print;

    /** @param handedOutOn null until it is recorded */
    public record HandoutAnswer(
            long id, long run, int sequence, String madeBy, String handedOutOn, String handedOutBy) {

        static HandoutAnswer of(Handouts.Stage stage) {
            return new HandoutAnswer(
                    stage.handout().getId(),
                    stage.handout().getRunId(),
                    stage.handout().getSequence(),
                    stage.handout().getMadeBy(),
                    stage.mark().map(mark -> mark.getHandedOutOn().toString()).orElse(null),
                    stage.mark().map(mark -> mark.getHandedOutBy()).orElse(null));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The handouts of an approved run, the last one first; only that one counts")
    public List<HandoutAnswer> list(@QueryParam("run") Long run) {
        return handouts.of(Asked.requireField("run", run)).stream()
                .map(HandoutAnswer::of)
                .toList();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts together who gets what how, as it stands today; 409 when it was handed out already")
    public HandoutAnswer compose(@QueryParam("run") Long run) {
        handouts.compose(Asked.requireField("run", run));
        return HandoutAnswer.of(handouts.of(run).get(0));
    }

    @GET
    @Path("{id}/print.pdf")
    @Produces("application/pdf")
    @Operation(summary = "All paper as one PDF: cover sheets, addresses in the window, payslips; made for both sides")
    public Response pdf(@PathParam("id") long id) {
        PaperStack stack = handouts.stack(id);
        StreamingOutput pdf = out -> print.pdf(stack, out);
        return download(
                pdf, "application/pdf", "loonstroken-op-papier-" + stack.run().month() + ".pdf");
    }

    @GET
    @Path("{id}/electronic.zip")
    @Produces("application/zip")
    @Operation(summary = "The payslips of those who agreed to get them electronically, as PDFs in one ZIP")
    public Response zip(@PathParam("id") long id) {
        PaperStack stack = handouts.stack(id);
        StreamingOutput zip = out -> print.zip(stack, out);
        return download(
                zip, "application/zip", "loonstroken-digitaal-" + stack.run().month() + ".zip");
    }

    @GET
    @Path("{id}/list.{form: csv|xlsx}")
    @Operation(summary = "Who gets, or got, what how")
    public Response table(@PathParam("id") long id, @PathParam("form") String form) {
        List<Delivery> deliveries = handouts.deliveries(id);
        Handouts.Stage stage = handouts.stage(id);
        return TableDownload.of(form, "uitreiking-loonstroken-" + id, table -> {
            table.header(COLUMNS);
            for (Delivery one : deliveries) {
                table.row(
                        one.personnelNumber(),
                        one.person(),
                        one.isCopy() ? "afschrift" : "loonstrook",
                        one.addressee(),
                        one.addressInLine(),
                        one.way().label(),
                        one.team() == null ? null : one.team().location(),
                        one.team() == null ? null : one.team().groupLeader(),
                        stage.mark().map(mark -> mark.getHandedOutOn()).orElse(null),
                        stage.mark().map(mark -> mark.getHandedOutBy()).orElse(null));
            }
        });
    }

    private static Response download(StreamingOutput content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", TableDownload.disposition(name))
                .header("Cache-Control", "no-store")
                .build();
    }
}
