package nl.noaberwerk.contracts.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.contracts.ContractHistory;
import nl.noaberwerk.contracts.ContractKind;
import nl.noaberwerk.contracts.ContractParty;
import nl.noaberwerk.contracts.ContractRows;
import nl.noaberwerk.contracts.ContractSigning;
import nl.noaberwerk.contracts.ContractSigning.NewSignature;
import nl.noaberwerk.contracts.ContractState;
import nl.noaberwerk.contracts.Contracts;
import nl.noaberwerk.contracts.NewContract;
import nl.noaberwerk.documents.ReceivedDocument;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.TableDownload;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts over the API, from draft to signature. */
@Path("contracts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contracts")
public class ContractsResource {

    private static final int SIZE = 50;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractSigning signing;

    @Inject
    private ContractHistory history;

    /** Some contracts of many. */
    public record Page(List<ContractAnswer.Line> contracts, int total) {}

    @GET
    @Operation(
            summary = "The contracts of an employer, the newest first day first, 50 a page",
            description = "state: DRAFT, OFFERED, SIGNED or WITHDRAWN. q: a part of a name or a personnel number.")
    public Page list(
            @QueryParam("employer") Long employer,
            @QueryParam("state") String state,
            @QueryParam("q") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        ContractRows.Search search =
                new ContractRows.Search(Asked.optionalChoice("state", state, ContractState.class), text);
        ContractRows.Page found =
                contracts.list(Asked.requireField("employer", employer), search, Asked.firstRow(page, SIZE), SIZE);
        return new Page(found.rows().stream().map(ContractAnswer.Line::of).toList(), found.total());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One contract; the look is logged")
    public ContractAnswer one(@PathParam("id") long id) {
        return ContractAnswer.of(contracts.open(id));
    }

    /** @param kind FIXED, EXTENSION or INDEFINITE; @param lastDay null for INDEFINITE */
    public record Draft(Long employment, String kind, String firstDay, String lastDay) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "A draft filled from the dossier")
    public Response draft(Draft asked) {
        Draft draft = Asked.requireField("employment", asked);
        long id = contracts
                .draft(new NewContract(
                        Asked.requireField("employment", draft.employment()),
                        Asked.choice("kind", draft.kind(), ContractKind.class),
                        Asked.optionalDay("firstDay", draft.firstDay()).orElse(null),
                        Asked.optionalDay("lastDay", draft.lastDay()).orElse(null)))
                .getId();
        return Response.status(Response.Status.CREATED).entity(one(id)).build();
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes the terms of a draft; monthWage is not read")
    public ContractAnswer change(@PathParam("id") long id, ContractAnswer.Terms terms) {
        contracts.change(id, Asked.requireField("terms", terms).terms());
        return one(id);
    }

    @GET
    @Path("{id}/review")
    @Operation(summary = "What is missing in a draft and what the law says about it")
    public ContractAnswer.Review review(@PathParam("id") long id) {
        return new ContractAnswer.Review(
                contracts.gaps(id),
                contracts.checks(id).stream().map(ContractAnswer.Check::of).toList());
    }

    @GET
    @Path("{id}/preview")
    @Produces("application/pdf")
    @Operation(summary = "A draft as it would be printed; nothing is kept")
    public Response preview(@PathParam("id") long id) {
        return pdf(contracts.preview(id), "voorbeeld-contract-" + id + ".pdf");
    }

    @GET
    @Path("{id}/content")
    @Produces("application/pdf")
    @Operation(summary = "The contract as it was offered; the look is logged")
    public Response content(@PathParam("id") long id) {
        return pdf(signing.pdf(id), "contract-" + id + ".pdf");
    }

    @POST
    @Path("{id}/offer")
    @Operation(summary = "Prints the contract; from then on it does not change")
    public ContractAnswer offer(@PathParam("id") long id) {
        contracts.offer(id);
        return one(id);
    }

    @POST
    @Path("{id}/signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records the signature of one party; with the last one the contract goes into the dossier")
    public ContractAnswer sign(@PathParam("id") long id, ContractAnswer.Signature asked) {
        ContractAnswer.Signature signature = Asked.requireField("party", asked);
        return ContractAnswer.of(signing.sign(
                id,
                new NewSignature(
                        Asked.choice("party", signature.party(), ContractParty.class),
                        signature.name(),
                        Asked.optionalDay("signedOn", signature.signedOn()).orElse(null)),
                Optional.empty()));
    }

    @POST
    @Path("{id}/scan")
    @Consumes({"application/pdf", "image/jpeg", "image/png"})
    @Operation(
            summary = "Keeps a scan that bears both signatures: the file is the body",
            description = "employer and employee: who signed. signedOn: the day. name: the file name with its end.")
    public ContractAnswer scan(
            @PathParam("id") long id,
            @QueryParam("employer") String employer,
            @QueryParam("employee") String employee,
            @QueryParam("signedOn") String signedOn,
            @QueryParam("name") String name,
            @HeaderParam("Content-Type") String type,
            byte[] content) {
        NewSignature signature = new NewSignature(
                ContractParty.EMPLOYEE,
                employee,
                Asked.optionalDay("signedOn", signedOn).orElse(null));
        return ContractAnswer.of(
                signing.signedOnPaper(id, employer, signature, new ReceivedDocument(name, type, content)));
    }

    /** @param reason why it does not go on */
    public record Withdrawal(String reason) {}

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraws a contract that was not signed")
    public ContractAnswer withdraw(@PathParam("id") long id, Withdrawal asked) {
        contracts.withdraw(id, Asked.requireField("reason", asked).reason());
        return one(id);
    }

    @GET
    @Path("{id}/proposals")
    @Operation(summary = "What a signed contract says and the personnel file does not")
    public List<ContractAnswer.Proposal> proposals(@PathParam("id") long id) {
        return history.proposals(id).stream().map(ContractAnswer.Proposal::of).toList();
    }

    @POST
    @Path("{id}/proposals/{topic}")
    @Operation(summary = "Records one proposal that is ready: CONTRACT, SALARY or END")
    public List<ContractAnswer.Proposal> record(@PathParam("id") long id, @PathParam("topic") String topic) {
        history.record(id, Asked.choice("topic", topic, Topic.class));
        return proposals(id);
    }

    private static Response pdf(byte[] content, String name) {
        return Response.ok(content, "application/pdf")
                .header("Content-Disposition", TableDownload.disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
