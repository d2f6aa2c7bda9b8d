package nl.noaberwerk.wages.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.wages.ComponentBook;
import nl.noaberwerk.wages.ComponentHistory;
import nl.noaberwerk.wages.WageComponent;

/** The wage components as they hold in a month, with a filter on text and on what wants attention. */
@Named
@ViewScoped
public class ComponentsScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTENTION = "aandacht";

    @Inject
    private ComponentBook book;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<ComponentHistory> all;
    private String text = "";
    private String filter = "";
    private YearMonth month;

    @PostConstruct
    void open() {
        month = YearMonth.from(today.date());
    }

    public List<ComponentHistory> getRows() {
        return all().stream().filter(this::isShown).toList();
    }

    /** The proposals that wait for a second person. */
    public List<WageComponent> getWaiting() {
        return all().stream().flatMap(row -> row.waiting().stream()).toList();
    }

    /** How many items from this month on use it. */
    public long using(ComponentHistory row) {
        return book.using(row.code(), month);
    }

    public boolean isMayPropose() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    /** "page" for the filter that is chosen, nothing for the others. */
    public String current(String choice) {
        return choice.equals(filter) ? "page" : null;
    }

    private boolean isShown(ComponentHistory row) {
        WageComponent shown = row.shownIn(month);
        boolean attention = shown.toCheck() || row.waiting().isPresent();
        String words = (row.code() + ' ' + shown.text()).toLowerCase(Locale.ROOT);
        return (filter.isEmpty() || attention) && words.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    private List<ComponentHistory> all() {
        if (all == null) {
            all = book.all();
        }
        return all;
    }

    public YearMonth getMonth() {
        return month;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Optional.ofNullable(text).orElse("");
    }

    public String getFilter() {
        return filter;
    }

    /** "aandacht", or anything else for all. */
    public void setFilter(String filter) {
        this.filter = ATTENTION.equals(filter) ? ATTENTION : "";
    }
}
