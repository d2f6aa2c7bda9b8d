package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdvicePage;
import nl.noaberwerk.hrm.AdviceRow;
import nl.noaberwerk.hrm.AdviceSearch;
import nl.noaberwerk.hrm.AdviceSearch.Show;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The questions to HRM-advies that the caller may see; the filters stand in the address. */
@Named
@ViewScoped
public class AdviceCasesScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceCases cases;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient AdvicePage found;
    private String show = "";
    private String category = "";
    private String adviser = "";

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public AdvicePage getFound() {
        if (found == null) {
            found = isPossible()
                    ? cases.list(employer.id(), search(), from(), SIZE)
                    : new AdvicePage(List.of(), 0, new AdvicePage.Standing(0, 0, 0, 0));
        }
        return found;
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    public boolean isLate(AdviceRow row) {
        return row.isLate(today.date());
    }

    public boolean isFollowUpLate(AdviceRow row) {
        return row.isFollowUpLate(today.date());
    }

    public boolean isMayAsk() {
        return isMayHandOver() || holds(Role.LEIDINGGEVENDE);
    }

    public boolean isMayHandOver() {
        return holds(Role.HR_ADVISEUR);
    }

    /** Whether she sees more than what she asked herself. */
    public boolean isWide() {
        return isMayHandOver() || holds(Role.CONTROLEUR);
    }

    public List<Choice> getShows() {
        Show chosen = Show.named(show);
        return Arrays.stream(Show.values())
                .map(one -> new Choice(one.name(), one.label(), one == chosen))
                .toList();
    }

    public List<Choice> getCategories() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", category.isEmpty()));
        cases.categories()
                .forEach(one -> choices.add(
                        new Choice(one.getCode(), one.getLabel(), one.getCode().equals(category))));
        return choices;
    }

    public List<Choice> getAdvisers() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", adviser.isEmpty()));
        choices.add(new Choice(AdviceSearch.NOBODY, "niemand", AdviceSearch.NOBODY.equals(adviser)));
        if (isPossible()) {
            cases.advisers(employer.id())
                    .forEach(one -> choices.add(new Choice(
                            one.account(), one.fullName(), one.account().equals(adviser))));
        }
        return choices;
    }

    private boolean holds(String role) {
        return isPossible() && caller.has(role, employer.id());
    }

    private AdviceSearch search() {
        return new AdviceSearch(Show.named(show), category, adviser, getText());
    }

    public String getShow() {
        return Show.named(show).name();
    }

    public void setShow(String show) {
        this.show = show == null ? "" : show;
    }

    public String getShowLabel() {
        return Show.named(show).label();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category == null ? "" : category;
    }

    public String getAdviser() {
        return adviser;
    }

    public void setAdviser(String adviser) {
        this.adviser = adviser == null ? "" : adviser;
    }
}
