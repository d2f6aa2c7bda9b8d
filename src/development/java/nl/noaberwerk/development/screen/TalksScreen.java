package nl.noaberwerk.development.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.development.Functioneringsgesprekken;
import nl.noaberwerk.development.TalkPage;
import nl.noaberwerk.development.TalkRow;
import nl.noaberwerk.development.TalkSearch;
import nl.noaberwerk.development.TalkSearch.Show;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Today;

/** Whose functioneringsgesprek is due; the filters stand in the address. */
@Named
@ViewScoped
public class TalksScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private Functioneringsgesprekken talks;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient TalkPage found;
    private String show = "";

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public TalkPage getFound() {
        if (found == null) {
            found = isPossible()
                    ? talks.list(employer.id(), new TalkSearch(Show.named(show), getText()), from(), SIZE)
                    : new TalkPage(List.of(), 0, 0);
        }
        return found;
    }

    @Override
    public int getTotal() {
        return getFound().total();
    }

    public boolean isLate(TalkRow row) {
        return row.isLate(today.date());
    }

    public List<TalkChoice> getShows() {
        Show chosen = Show.named(show);
        return Arrays.stream(Show.values())
                .map(one -> new TalkChoice(one.name(), one.label(), one == chosen))
                .toList();
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
}
