package nl.noaberwerk.subsidies.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.subsidies.LoonwaardePage;
import nl.noaberwerk.subsidies.LoonwaardeRow;
import nl.noaberwerk.subsidies.LoonwaardeSearch;
import nl.noaberwerk.subsidies.Loonwaarden;

/** Whose loonwaarde is known, and whose must be measured again; the filters stand in the address. */
@Named
@ViewScoped
public class LoonwaardenScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private Loonwaarden loonwaarden;

    @Inject
    private EmployerInView employer;

    private transient LoonwaardePage found;
    private transient Map<LoonwaardeSearch.State, Integer> counts;
    private LoonwaardeSearch.State state = LoonwaardeSearch.State.ALL;

    /** One choice of the filter with how many it has. */
    public record Choice(String value, String label, int count, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public LoonwaardePage getFound() {
        if (found == null) {
            found = isPossible()
                    ? loonwaarden.list(employer.id(), new LoonwaardeSearch(state, getText()), from(), SIZE)
                    : new LoonwaardePage(List.of(), 0);
        }
        return found;
    }

    public List<Choice> getStates() {
        if (counts == null) {
            counts = isPossible() ? loonwaarden.counts(employer.id()) : Map.of();
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Arrays.stream(LoonwaardeSearch.State.values())
                .map(one -> new Choice(
                        one.name(),
                        one.getLabel(),
                        one == LoonwaardeSearch.State.ALL ? all : counts.getOrDefault(one, 0),
                        one == state))
                .toList();
    }

    public String chip(LoonwaardeRow row) {
        return switch (row.state()) {
            case OVERDUE -> "danger";
            case SOON -> "warning";
            case MEASURED -> "good";
            default -> "info";
        };
    }

    public LoonwaardeSearch.State getState() {
        return state;
    }

    public void setState(LoonwaardeSearch.State state) {
        this.state = state == null ? LoonwaardeSearch.State.ALL : state;
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }
}
