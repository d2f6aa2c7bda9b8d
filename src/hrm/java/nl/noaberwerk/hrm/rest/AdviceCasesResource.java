package nl.noaberwerk.hrm.rest;

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
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdvicePage;
import nl.noaberwerk.hrm.AdviceSearch;
import nl.noaberwerk.hrm.AskerKind;
import nl.noaberwerk.hrm.EarlierAdvice;
import nl.noaberwerk.hrm.FoundAdvices;
import nl.noaberwerk.hrm.NewAdvice;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questions to HRM-advies over the API: asking, the list, one case, and searching earlier advice. */
@Path("hrm-cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HRM-advies")
public class AdviceCasesResource {

    private static final int PAGE = 50;
    private static final String TOTAL = "X-Total-Count";

    @Inject
    private AdviceCases cases;

    @Inject
    private EarlierAdvice earlier;

    /**
     * @param personnelNumber of whom it is about, or null
     * @param askedBy name of who asked, for a LEADER the account; a leidinggevende always asks herself
     * @param askedOn null for today
     * @param deadline null for the day that the category proposes
     * @param adviser account, or null
     */
    public record NewQuestion(
            Long employer,
            String category,
            String question,
            AskerKind askerKind,
            String askedBy,
            String personnelNumber,
            LocalDate askedOn,
            LocalDate deadline,
            String adviser,
            boolean confidential) {}

    @GET
    @Operation(
            summary = "The cases that the caller may see",
            description =
                    "show: TO_DO, LATE, FOLLOW_UP, CLOSED or ALL; adviser: an account, or - for cases without one;"
                            + " page: from 1, of 50. The header X-Total-Count says how many there are.")
    public Response list(
            @QueryParam("employer") Long employer,
            @QueryParam("show") @DefaultValue("TO_DO") String show,
            @QueryParam("category") String category,
            @QueryParam("adviser") String adviser,
            @QueryParam("search") String text,
            @QueryParam("page") @DefaultValue("1") int page) {
        Asked.requireField("employer", employer);
        AdviceSearch search = new AdviceSearch(AdviceSearch.Show.named(show), category, adviser, text);
        AdvicePage found = cases.list(employer, search, Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream()
                        .map(row -> AdviceRowAnswer.of(row, ""))
                        .toList())
                .header(TOTAL, found.total())
                .build();
    }

    @GET
    @Path("found")
    @Operation(
            summary = "Earlier questions and advice with these words, the best first",
            description =
                    "Dutch: verlengen finds verlenging; -word leaves out, a phrase stands in double quotes. page: from"
                            + " 1, of 50. The header X-Total-Count says how many there are.")
    public Response search(
            @QueryParam("employer") Long employer,
            @QueryParam("words") String words,
            @QueryParam("category") String category,
            @QueryParam("advised") boolean advised,
            @QueryParam("page") @DefaultValue("1") int page) {
        Asked.requireField("employer", employer);
        FoundAdvices found = earlier.search(
                employer, new EarlierAdvice.Words(words, category, advised), Asked.firstRow(page, PAGE), PAGE);
        return Response.ok(found.rows().stream()
                        .map(one -> AdviceRowAnswer.of(one.row(), one.fragment()))
                        .toList())
                .header(TOTAL, found.total())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One case, as far as it is for the caller; the look is recorded")
    @APIResponse(responseCode = "404", description = "There is none, or it is not for the caller")
    public AdviceAnswer open(@PathParam("id") long id) {
        return AdviceAnswer.of(cases.open(id));
    }

    @POST
    @Operation(summary = "Records a question; a leidinggevende asks about her own team, or nobody in particular")
    @APIResponse(responseCode = "201", description = "It is recorded")
    @APIResponse(responseCode = "422", description = "A text holds words about somebody's health")
    public Response record(NewQuestion asked) {
        long employer = Asked.requireField(
                "employer", Asked.requireField("employer", asked).employer());
        Long who = asked.personnelNumber() == null ? null : cases.employmentOf(employer, asked.personnelNumber());
        NewAdvice question = new NewAdvice(
                employer,
                asked.category(),
                asked.question(),
                asked.askerKind(),
                asked.askedBy(),
                who,
                asked.askedOn(),
                asked.deadline(),
                asked.adviser(),
                asked.confidential());
        var one = cases.record(question);
        return Response.status(Response.Status.CREATED)
                .entity(new Made(one.getId(), one.getNumber()))
                .build();
    }

    /** Under which id and number it is known. */
    public record Made(long id, String number) {}
}
