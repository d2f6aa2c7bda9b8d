package nl.noaberwerk.poortwachter.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.poortwachter.Casemanagers;
import nl.noaberwerk.poortwachter.Deputy;
import nl.noaberwerk.poortwachter.Handover;
import nl.noaberwerk.poortwachter.ManagedCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looks after which cases over the API, and handing them over. */
@Path("casemanagers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Poortwachter")
public class CasemanagersResource {

    @Inject
    private Casemanagers casemanagers;

    /** @param from "2026-12-07"; @param deputy empty when nobody stands in */
    public record NewHandover(
            Set<Long> cases,
            String account,
            String from,
            String deputy,
            String deputyFrom,
            String deputyUntil,
            String note) {

        Handover handover() {
            return new Handover(
                    cases == null ? Set.of() : cases,
                    account,
                    Asked.optionalDay("from", from).orElse(null),
                    deputy == null || deputy.isBlank()
                            ? Optional.empty()
                            : Optional.of(new Deputy(
                                    deputy,
                                    Asked.optionalDay("deputyFrom", deputyFrom).orElse(null),
                                    Asked.optionalDay("deputyUntil", deputyUntil)
                                            .orElse(null))),
                    note);
        }
    }

    /** @param casemanager null when nobody looks after it; @param tasks how many are still to be done */
    public record CaseLine(
            long caseId,
            String personnelNumber,
            String name,
            String firstDay,
            String casemanager,
            int tasks,
            String firstDue) {

        static CaseLine of(ManagedCase row) {
            return new CaseLine(
                    row.caseId(),
                    row.personnelNumber(),
                    row.name(),
                    row.firstDay().toString(),
                    row.casemanager().orElse(null),
                    row.tasks(),
                    row.firstDue().map(Object::toString).orElse(null));
        }
    }

    /** @param done false for a preview */
    public record HandoverAnswer(boolean done, List<CaseLine> cases) {}

    @GET
    @Operation(summary = "The open cases of an employer with who looks after each; casemanager: an account or -")
    public List<CaseLine> open(
            @QueryParam("employer") Long employer, @QueryParam("casemanager") @DefaultValue("") String casemanager) {
        Asked.requireField("employer", employer);
        Optional<String> whose = Optional.of(casemanager)
                .filter(account -> !account.isEmpty())
                .map(account -> account.equals("-") ? "" : account);
        return casemanagers.openCases(employer, whose).stream()
                .map(CaseLine::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands cases over to an account, with their open tasks",
            description = "With preview=true nothing is changed and what would be handed over is answered.")
    public HandoverAnswer handOver(NewHandover asked, @QueryParam("preview") @DefaultValue("false") boolean preview) {
        if (asked == null) {
            throw Refused.badRequest("poortwachter.handover.none");
        }
        Handover handover = asked.handover();
        List<CaseLine> cases =
                casemanagers.preview(handover).stream().map(CaseLine::of).toList();
        if (!preview) {
            casemanagers.handOver(handover);
        }
        return new HandoverAnswer(!preview, cases);
    }
}
