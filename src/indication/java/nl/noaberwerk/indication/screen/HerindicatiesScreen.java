package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.indication.HerindicatiePage;
import nl.noaberwerk.indication.HerindicatieRow;
import nl.noaberwerk.indication.HerindicatieSearch;
import nl.noaberwerk.indication.HerindicatieState;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Today;

/** The herindicaties of the employer in view, what is due first at first; the filters stand in the address. */
@Named
@ViewScoped
public class HerindicatiesScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "alle";
    private static final String LATE = "laat";

    @Inject
    private Herindicaties herindicaties;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient HerindicatiePage found;
    private String show = ALL;

    /** One choice of the filter and how many it has. */
    public record Choice(String value, String label, int number, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public HerindicatiePage getFound() {
        if (found == null) {
            found = isPossible()
                    ? herindicaties.list(employer.id(), search(), from(), SIZE)
                    : new HerindicatiePage(List.of(), 0, Map.of(), 0);
        }
        return found;
    }

    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        int open = HerindicatieState.open().stream()
                .mapToInt(state -> getFound().count(state))
                .sum();
        choices.add(new Choice(ALL, "lopend", open, show.equals(ALL)));
        choices.add(new Choice(LATE, "te laat", getFound().late(), show.equals(LATE)));
        for (HerindicatieState state : HerindicatieState.values()) {
            choices.add(new Choice(state.name(), state.label(), getFound().count(state), show.equals(state.name())));
        }
        return choices;
    }

    public boolean late(HerindicatieRow row) {
        return row.isLate(today.date());
    }

    /** "3 dagen te laat", "vandaag" or "over 3 dagen"; empty without a day. */
    public String when(HerindicatieRow row) {
        if (row.due().isEmpty()) {
            return "";
        }
        long days = row.due().get().toEpochDay() - today.date().toEpochDay();
        if (days < 0) {
            String late = late(row) ? " te laat" : " geleden";
            return -days == 1 ? "1 dag" + late : -days + " dagen" + late;
        }
        if (days == 0) {
            return "vandaag";
        }
        return days == 1 ? "morgen" : "over " + days + " dagen";
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    private HerindicatieSearch search() {
        Optional<HerindicatieState> state = Arrays.stream(HerindicatieState.values())
                .filter(one -> one.name().equals(show))
                .findFirst();
        return new HerindicatieSearch(state, show.equals(LATE), getText());
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show == null || show.isEmpty() ? ALL : show;
    }
}
