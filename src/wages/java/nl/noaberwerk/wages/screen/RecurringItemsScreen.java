package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.wages.RecurringItems;
import nl.noaberwerk.wages.RecurringRow;

/** The items that come back every month; search and filter are in the address. */
@Named
@ViewScoped
public class RecurringItemsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More are found by searching. */
    private static final int MOST = 200;

    @Inject
    private RecurringItems items;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<RecurringRow> found;
    private String text = "";
    private boolean past;

    public List<RecurringRow> getRows() {
        return found().stream().limit(MOST).toList();
    }

    public int getTotal() {
        return found().size();
    }

    public boolean isCut() {
        return getTotal() > MOST;
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    private List<RecurringRow> found() {
        if (found == null) {
            found = employer.employer().isPresent() ? items.list(employer.id(), text, past) : List.of();
        }
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public boolean isPast() {
        return past;
    }

    public void setPast(boolean past) {
        this.past = past;
    }
}
