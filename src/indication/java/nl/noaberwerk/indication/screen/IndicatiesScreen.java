package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.indication.IndicatieList;
import nl.noaberwerk.indication.IndicatiePage;
import nl.noaberwerk.indication.IndicatieRow;
import nl.noaberwerk.indication.IndicatieSearch;
import nl.noaberwerk.indication.IndicatieSearch.Kind;
import nl.noaberwerk.participation.Lapse;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;

/** How the indicaties of everybody stand, what ends first at first; the filters stand in the address. */
@Named
@ViewScoped
public class IndicatiesScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private IndicatieList list;

    @Inject
    private EmployerInView employer;

    private transient IndicatiePage found;
    private Kind kind = Kind.ALL;

    /** One choice of the filter and how many it has. */
    public record Choice(String value, String label, int number, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public IndicatiePage getFound() {
        if (found == null) {
            found = isPossible()
                    ? list.list(employer.id(), new IndicatieSearch(kind, getText()), from(), SIZE)
                    : new IndicatiePage(List.of(), 0, 0, 0);
        }
        return found;
    }

    public List<Choice> getChoices() {
        return Arrays.stream(Kind.values())
                .map(one -> new Choice(one.name(), one.getLabel(), getFound().total(one), one == kind))
                .toList();
    }

    public LocalDate end(IndicatieRow row) {
        return row.lapse().map(Lapse::on).orElse(null);
    }

    /** Why it ends then, in Dutch. */
    public String why(IndicatieRow row) {
        return row.lapse().map(lapse -> lapse.ground().label()).orElse("");
    }

    @Override
    public int getTotal() {
        return getFound().total(kind);
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind == null ? Kind.ALL : kind;
    }
}
