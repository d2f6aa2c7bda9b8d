package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemRow;
import nl.noaberwerk.wages.RecurringItems;
import nl.noaberwerk.wages.RecurringRow;

/** The items of the employee of a dossier, of a year back and what is to come. */
@Named
@ViewScoped
public class EmployeeItemsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 60;

    @Inject
    private ItemLists lists;

    @Inject
    private RecurringItems recurring;

    @Inject
    private Today today;

    private transient List<ItemRow> items;
    private transient List<RecurringRow> returning;

    /** The latest month first, as many as a dossier can hold; read once per view. */
    public List<ItemRow> items(long employmentId) {
        if (items == null) {
            items = lists.ofEmployment(
                    employmentId, YearMonth.from(today.date()).minusMonths(12));
        }
        return items;
    }

    /** What comes or came back every month; read once per view. */
    public List<RecurringRow> recurring(long employmentId) {
        if (returning == null) {
            returning = recurring.ofEmployment(employmentId);
        }
        return returning;
    }
}
