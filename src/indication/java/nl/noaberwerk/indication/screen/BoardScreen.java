package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.indication.HerindicatiePage;
import nl.noaberwerk.indication.HerindicatieRow;
import nl.noaberwerk.indication.HerindicatieSearch;
import nl.noaberwerk.indication.HerindicatieState;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Today;

/** The herindicaties by state, side by side. */
@Named
@ViewScoped
public class BoardScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 15;

    @Inject
    private Herindicaties herindicaties;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient List<Column> columns;

    /** A state, how many have it, and the first of them. */
    public record Column(HerindicatieState state, int number, List<HerindicatieRow> rows) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public List<Column> getColumns() {
        if (columns == null) {
            List<HerindicatieRow> rows = herindicaties.board(employer.id(), MOST);
            HerindicatiePage counts =
                    herindicaties.counts(employer.id(), new HerindicatieSearch(Optional.empty(), false, ""));
            columns = HerindicatieState.open().stream()
                    .map(state -> new Column(
                            state,
                            counts.count(state),
                            rows.stream().filter(row -> row.state() == state).toList()))
                    .toList();
        }
        return columns;
    }

    public boolean late(HerindicatieRow row) {
        return row.isLate(today.date());
    }

    public int getMost() {
        return MOST;
    }
}
