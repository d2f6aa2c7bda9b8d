package nl.noaberwerk.hosts.rest;

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
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.ContractTerms;
import nl.noaberwerk.hosts.HostContracts;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.hosts.NoticeTerm;
import nl.noaberwerk.hosts.Payer;
import nl.noaberwerk.hosts.PriceBasis;
import nl.noaberwerk.hosts.TermsFact;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The contracts with host employers over the API. */
@Path("host-contracts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hosts")
public class HostContractsResource {

    @Inject
    private HostContracts contracts;

    /** What is agreed: basis HOUR_WORKED, HOUR_AGREED, MONTH, RESULT or LOONWAARDE; who pays EMPLOYER or HOST. */
    public record Terms(
            String from,
            String basis,
            String sicknessPaidBy,
            String leavePaidBy,
            String justification,
            Integer notice,
            String noticeUnit,
            String reason) {

        static Terms of(TermsFact fact) {
            ContractTerms terms = fact.getTerms();
            return new Terms(
                    fact.getValidFrom().toString(),
                    terms.basis().name(),
                    terms.inSickness().name(),
                    terms.inLeave().name(),
                    terms.justification(),
                    terms.notice().number(),
                    terms.notice().unit().name(),
                    fact.getReason());
        }

        ContractTerms terms() {
            return new ContractTerms(
                    Asked.choice("basis", basis, PriceBasis.class),
                    Asked.choice("sicknessPaidBy", sicknessPaidBy, Payer.class),
                    Asked.choice("leavePaidBy", leavePaidBy, Payer.class),
                    justification,
                    new NoticeTerm(
                            Asked.requireField("notice", notice),
                            Asked.choice("noticeUnit", noticeUnit, NoticeTerm.Unit.class)));
        }
    }

    /** A rate; werksoort and function are null when it is for all of them. */
    public record Rate(String from, String werksoort, String function, String amount, String reason) {

        static Rate of(HostRate rate) {
            return new Rate(
                    rate.getValidFrom().toString(),
                    rate.getWerksoort(),
                    rate.getFunction(),
                    rate.getAmount().toPlainString(),
                    rate.getReason());
        }
    }

    /** A contract with all its terms and rates; until and noticeBy are null without an end. */
    public record ContractAnswer(
            long id,
            long host,
            String hostName,
            String number,
            String from,
            String until,
            boolean ended,
            String noticeBy,
            List<Terms> terms,
            List<Rate> rates) {

        static ContractAnswer of(Agreed agreed) {
            return new ContractAnswer(
                    agreed.contract().getId(),
                    agreed.contract().getHostId(),
                    agreed.host(),
                    agreed.contract().getNumber(),
                    agreed.contract().getStartsOn().toString(),
                    agreed.contract().lastDay().map(LocalDate::toString).orElse(null),
                    agreed.contract().isEnded(),
                    agreed.noticeBy().map(LocalDate::toString).orElse(null),
                    agreed.terms().stream().map(Terms::of).toList(),
                    agreed.rates().stream().map(Rate::of).toList());
        }
    }

    /** A new contract; until may be left out, the terms hold from its first day. */
    public record NewContract(Long host, String number, String from, String until, Terms terms, String reason) {}

    /** The last day and the day on which notice was given. */
    public record EndRequest(String lastDay, String noticeOn, String reason) {}

    @GET
    @Operation(summary = "The contracts with one host employer, the last that began first")
    public List<ContractAnswer> list(@QueryParam("host") Long host) {
        return contracts.of(Asked.requireField("host", host)).stream()
                .map(ContractAnswer::of)
                .toList();
    }

    @GET
    @Path("ending")
    @Operation(summary = "Contracts that end or must be given notice within so many days, the first to act on first")
    public List<ContractAnswer> ending(
            @QueryParam("employer") Long employer, @QueryParam("days") @DefaultValue("42") int days) {
        return contracts.ending(Asked.requireField("employer", employer), days).stream()
                .map(ContractAnswer::of)
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One contract with everything that was ever agreed")
    public ContractAnswer one(@PathParam("id") long id) {
        return ContractAnswer.of(contracts.one(id));
    }

    @POST
    @Operation(summary = "Records a contract; a justification of the price is necessary (art. 5 Wsw)")
    public Response add(NewContract asked) {
        long made = contracts
                .add(
                        Asked.requireField("host", asked.host()),
                        new HostContracts.NewContract(
                                asked.number(),
                                Asked.optionalDay("from", asked.from()).orElse(null),
                                Asked.optionalDay("until", asked.until()).orElse(null),
                                Asked.requireField("terms", asked.terms()).terms(),
                                asked.reason()))
                .getId();
        return Response.status(Response.Status.CREATED)
                .entity(ContractAnswer.of(contracts.one(made)))
                .build();
    }

    @POST
    @Path("{id}/terms")
    @Operation(summary = "Other terms from a day on; what held before stays")
    public ContractAnswer agree(@PathParam("id") long id, Terms asked) {
        contracts.agree(
                id, asked.terms(), Asked.optionalDay("from", asked.from()).orElse(null), asked.reason());
        return ContractAnswer.of(contracts.one(id));
    }

    @POST
    @Path("{id}/rates")
    @Operation(summary = "A rate for a kind of work or a function from a day on; amount as 14.50")
    public ContractAnswer rate(@PathParam("id") long id, Rate asked) {
        contracts.rate(
                id,
                new HostContracts.NewRate(
                        new HostRate.For(asked.werksoort(), asked.function()),
                        Asked.euro("amount", asked.amount()).value(),
                        Asked.optionalDay("from", asked.from()).orElse(null),
                        asked.reason()));
        return ContractAnswer.of(contracts.one(id));
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "Ends it by notice; 422 when the term of notice is not kept")
    public ContractAnswer end(@PathParam("id") long id, EndRequest asked) {
        contracts.end(
                id,
                Asked.optionalDay("lastDay", asked.lastDay()).orElse(null),
                Asked.optionalDay("noticeOn", asked.noticeOn()).orElse(null),
                asked.reason());
        return ContractAnswer.of(contracts.one(id));
    }
}
