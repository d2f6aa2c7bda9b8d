package nl.noaberwerk.poortwachter.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.poortwachter.Casemanagers;
import nl.noaberwerk.poortwachter.TaskPage;
import nl.noaberwerk.poortwachter.TaskRow;
import nl.noaberwerk.poortwachter.TaskSearch;
import nl.noaberwerk.poortwachter.TaskSearch.Term;
import nl.noaberwerk.poortwachter.Tasks;

/** What must be done in all cases: overdue, this week, the next weeks; the filters stand in the address. */
@Named
@ViewScoped
public class TasksScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "-";

    @Inject
    private Tasks tasks;

    @Inject
    private Casemanagers casemanagers;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient TaskPage found;
    private Term term = Term.ALL;
    private String casemanager = "";

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public TaskPage getFound() {
        if (found == null) {
            found = isPossible() ? tasks.list(employer.id(), search(), from(), SIZE) : new TaskPage(List.of(), 0, 0, 0);
        }
        return found;
    }

    @Override
    public int getTotal() {
        return getFound().total(term);
    }

    /** How many tasks the term has with these filters. */
    public int count(String name) {
        return getFound().total(Term.valueOf(name));
    }

    public boolean overdue(TaskRow row) {
        return row.due().isBefore(today.date());
    }

    /** "te laat", "vandaag" or "over 3 dagen", counted to the warning. */
    public String when(TaskRow row) {
        long days = row.due().toEpochDay() - today.date().toEpochDay();
        if (days < 0) {
            return -days == 1 ? "1 dag te laat" : -days + " dagen te laat";
        }
        if (days == 0) {
            return "vandaag";
        }
        return days == 1 ? "morgen" : "over " + days + " dagen";
    }

    public List<Choice> getTerms() {
        return Arrays.stream(Term.values())
                .map(one -> new Choice(one.name(), one.label(), one == term))
                .toList();
    }

    public List<Choice> getCasemanagers() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", casemanager.isEmpty()));
        choices.add(new Choice(NOBODY, "niemand", NOBODY.equals(casemanager)));
        if (isPossible()) {
            casemanagers
                    .candidates(employer.id())
                    .forEach(one -> choices.add(new Choice(
                            one.account(),
                            one.account() + " (" + one.fullName() + ")",
                            one.account().equals(casemanager))));
        }
        return choices;
    }

    private TaskSearch search() {
        boolean unassigned = NOBODY.equals(casemanager);
        Optional<String> account = casemanager.isEmpty() || unassigned ? Optional.empty() : Optional.of(casemanager);
        return new TaskSearch(term, account, unassigned, getText());
    }

    public LocalDate getToday() {
        return today.date();
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term == null ? Term.ALL : term;
    }

    public String getCasemanager() {
        return casemanager;
    }

    public void setCasemanager(String casemanager) {
        this.casemanager = casemanager == null ? "" : casemanager;
    }
}
