package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.contracts.AanzegPlan;
import nl.noaberwerk.contracts.TemporaryContracts;
import nl.noaberwerk.contracts.TemporaryRow;
import nl.noaberwerk.contracts.TemporaryRow.Term;
import nl.noaberwerk.contracts.TemporaryRows;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Today;

/** The contracts that end, those that end first on top; the filters stand in the address. */
@Named
@ViewScoped
public class TemporaryScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private TemporaryContracts contracts;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient TemporaryRows.Page found;
    private Term term = Term.ALL;

    /** One choice of the filter. */
    public record Choice(String value, String label, int number, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public TemporaryRows.Page getFound() {
        if (found == null) {
            found = contracts.list(employer.id(), new TemporaryRows.Search(term, getText()), from(), SIZE);
        }
        return found;
    }

    @Override
    public int getTotal() {
        return getFound().total(term);
    }

    public List<Choice> getTerms() {
        return Arrays.stream(Term.values())
                .map(one -> new Choice(one.name(), one.label(), getFound().total(one), one == term))
                .toList();
    }

    public String todo(TemporaryRow row) {
        return row.todo(today.date());
    }

    /** "te laat", "vandaag" or "over 3 dagen", counted to the last working day on which it can be done. */
    public String when(TemporaryRow row) {
        if (row.plan().isEmpty() || row.toldOn().isPresent()) {
            return "";
        }
        LocalDate day = row.plan().get().actBy();
        long days = day.toEpochDay() - today.date().toEpochDay();
        if (late(row)) {
            return "te laat";
        }
        if (days <= 0) {
            return "vandaag";
        }
        return days == 1 ? "morgen" : "over " + days + " dagen";
    }

    public boolean late(TemporaryRow row) {
        return row.toldOn().isEmpty()
                && row.plan()
                        .filter(plan ->
                                plan.isLate(today.date()) || plan.endsOn().isBefore(today.date()))
                        .isPresent();
    }

    /** Null when no end is known. */
    public AanzegPlan plan(TemporaryRow row) {
        return row.plan().orElse(null);
    }

    public Term getTerm() {
        return term;
    }

    public void setTerm(Term term) {
        this.term = term == null ? Term.ALL : term;
    }
}
