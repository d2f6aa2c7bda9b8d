package nl.noaberwerk.home.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.noaberwerk.home.GlobalSearch;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Refused;

/** What the search box in the header found for the employer in view, by area. */
@Named
@RequestScoped
public class SearchScreen {

    @Inject
    private GlobalSearch search;

    @Inject
    private EmployerInView employer;

    private String text;
    private List<GlobalSearch.Result> results;
    private String refusal = "";

    /** Empty before anything was asked, and when it was refused. */
    public List<GlobalSearch.Result> getResults() {
        if (results == null) {
            results = List.of();
            if (text != null && employer.getId() != null) {
                results = found();
            }
        }
        return results;
    }

    private List<GlobalSearch.Result> found() {
        try {
            return search.find(employer.id(), text);
        } catch (Refused tooShort) {
            refusal = tooShort.getMessage();
            return List.of();
        }
    }

    /** How many are shown. */
    public int getCount() {
        return getResults().stream().mapToInt(result -> result.found().size()).sum();
    }

    /** Why nothing was looked for; empty when it was. */
    public String getRefusal() {
        getResults();
        return refusal;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
