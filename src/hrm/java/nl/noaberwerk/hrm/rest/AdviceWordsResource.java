package nl.noaberwerk.hrm.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCategory;
import nl.noaberwerk.hrm.AdviceTemplate;
import nl.noaberwerk.hrm.AdviceWords;
import nl.noaberwerk.hrm.NewCategory;
import nl.noaberwerk.hrm.NewTemplate;
import nl.noaberwerk.platform.Asked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The categories of questions and the words to begin an advice with, over the API. */
@Path("hrm-words")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "HRM-advies")
public class AdviceWordsResource {

    @Inject
    private AdviceWords words;

    /** A category as it is today. */
    public record Category(
            String code, String label, int place, int answerDays, boolean inUse, LocalDate validFrom, String source) {

        static Category of(AdviceCategory one) {
            return new Category(
                    one.getCode(),
                    one.getLabel(),
                    one.getPlace(),
                    one.getAnswerDays(),
                    one.isInUse(),
                    one.getValidFrom(),
                    one.getSource());
        }
    }

    /** Words for an advice as they are today. */
    public record Template(
            String code, String category, String title, String body, boolean inUse, LocalDate validFrom) {

        static Template of(AdviceTemplate one) {
            return new Template(
                    one.getCode(), one.getCategory(), one.getTitle(), one.getBody(), one.isInUse(), one.getValidFrom());
        }
    }

    @GET
    @Path("categories")
    @Operation(summary = "What questions can be about, as it is today")
    public List<Category> categories() {
        return words.categories().stream().map(Category::of).toList();
    }

    @POST
    @Path("categories")
    @Operation(summary = "Adds a category, or changes the one with this code from a day on")
    public Category keep(NewCategory asked) {
        return Category.of(words.keep(Asked.requireField("label", asked)));
    }

    @GET
    @Path("templates")
    @Operation(summary = "The words to begin an advice with, as they are today")
    public List<Template> templates() {
        return words.templates().stream().map(Template::of).toList();
    }

    @POST
    @Path("templates")
    @Operation(summary = "Adds words, or changes those with this code from a day on")
    public Template keep(NewTemplate asked) {
        return Template.of(words.keep(Asked.requireField("title", asked)));
    }
}
