package nl.noaberwerk.absence.rest;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.Advices;
import nl.noaberwerk.absence.BedrijfsartsAdvice;
import nl.noaberwerk.absence.CaseSearch;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.WorkAdvice;
import nl.noaberwerk.platform.Asked;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases over the API: who is absent, everything about one, and the advice of the bedrijfsarts; every look is recorded. */
@Path("absence/cases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Absence")
public class CasesResource {

    private static final int MOST = 200;

    @Inject
    private AbsenceCases cases;

    @Inject
    private Advices advices;

    @Inject
    private Today today;

    /** @param incapacity percent that is not worked, as "50"; @param therapy works without wage value */
    public record AskedDegree(String from, String incapacity, boolean therapy) {

        private Degree degree() {
            return new Degree(
                    Asked.optionalDay("from", from).orElse(null),
                    Asked.optionalNumber("incapacity", incapacity).orElse(null),
                    therapy);
        }
    }

    /** What the bedrijfsarts wrote to the employer, in terms of work. */
    public record AskedAdvice(
            String day,
            String author,
            String possibilities,
            String limitations,
            String adaptations,
            String expectedUntil,
            List<AskedDegree> degrees) {

        private Advices.Draft draft() {
            return new Advices.Draft(
                    Asked.optionalDay("day", day).orElse(null),
                    author,
                    new WorkAdvice(
                            possibilities,
                            limitations,
                            adaptations,
                            Asked.optionalDay("expectedUntil", expectedUntil).orElse(null)),
                    degrees == null
                            ? List.of()
                            : degrees.stream().map(AskedDegree::degree).toList());
        }
    }

    /** An advice as it was recorded. */
    public record AdviceAnswer(
            long id,
            String day,
            String author,
            String possibilities,
            String limitations,
            String adaptations,
            String expectedUntil) {

        static AdviceAnswer of(BedrijfsartsAdvice advice) {
            WorkAdvice work = advice.getWork();
            return new AdviceAnswer(
                    advice.getId(),
                    advice.getAdviceDay().toString(),
                    advice.getAuthor(),
                    work.possibilities(),
                    work.limitations(),
                    work.adaptations(),
                    work.expectedUntil() == null ? null : work.expectedUntil().toString());
        }
    }

    @GET
    @Operation(
            summary = "The cases of an employer, those that go on by first day",
            description = "state: NOW, ENDED or ALL; page from 1, 50 cases unless size says otherwise, at most 200")
    public CaseAnswer.PageAnswer list(
            @QueryParam("employer") Long employer,
            @QueryParam("search") @DefaultValue("") String text,
            @QueryParam("state") @DefaultValue("NOW") String state,
            @QueryParam("location") @DefaultValue("") String location,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        int most = Math.min(MOST, Math.max(1, size));
        CaseSearch search =
                new CaseSearch(text, state(state), Optional.of(location).filter(one -> !one.isBlank()));
        return CaseAnswer.PageAnswer.of(
                cases.list(Asked.requireField("employer", employer), search, Asked.firstRow(page, most), most));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Everything about one case; that it was opened is recorded")
    @APIResponse(responseCode = "404", description = "There is none, or it was withdrawn")
    public CaseAnswer one(@PathParam("id") long id) {
        return CaseAnswer.of(cases.open(id), today.date());
    }

    @GET
    @Path("{id}/advices")
    @Operation(summary = "What the bedrijfsarts advised, the newest first")
    public List<AdviceAnswer> advices(@PathParam("id") long id) {
        return advices.of(id).stream().map(AdviceAnswer::of).toList();
    }

    @POST
    @Path("{id}/advices")
    @Operation(summary = "Records an advice of the bedrijfsarts, with the percentages that it gives")
    @APIResponse(responseCode = "201", description = "It is recorded")
    public Response advise(@PathParam("id") long id, AskedAdvice asked) {
        BedrijfsartsAdvice added =
                advices.record(id, Asked.requireField("day", asked).draft());
        return Response.status(Response.Status.CREATED)
                .entity(AdviceAnswer.of(added))
                .build();
    }

    private static CaseSearch.State state(String given) {
        return Arrays.stream(CaseSearch.State.values())
                .filter(state -> state.name().equals(given))
                .findFirst()
                .orElseThrow(() -> Refused.badRequest("absence.rest.state", given));
    }
}
