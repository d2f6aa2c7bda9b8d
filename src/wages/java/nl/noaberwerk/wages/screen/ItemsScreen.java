package nl.noaberwerk.wages.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.wages.ComponentTotal;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemMonths;
import nl.noaberwerk.wages.ItemPage;
import nl.noaberwerk.wages.ItemRow;
import nl.noaberwerk.wages.ItemSearch;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;

/** The items of a month, a page at a time; month, filters and page are in the address. */
@Named
@ViewScoped
public class ItemsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private ItemLists lists;

    @Inject
    private WageComponents components;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient ItemPage found;
    private transient List<ComponentTotal> totals;
    private transient ItemMonths.Months months;
    private transient Map<String, WageComponent> definitions;
    private YearMonth month;
    private String component = "";
    private String source = "";
    private boolean afterCutOff;
    private boolean withdrawn;

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR);
    }

    public List<ItemRow> getRows() {
        return found().rows();
    }

    @Override
    public int getTotal() {
        return found().total();
    }

    /** What the items add up to per component; the page and its totals answer to the same filters. */
    public List<ComponentTotal> getTotals() {
        if (totals == null) {
            totals = isPossible() ? lists.totals(employer.id(), search()) : List.of();
        }
        return totals;
    }

    /** The word of the component on the payslip; its code when nothing holds in the month. */
    public String label(String code) {
        WageComponent definition = definitions().get(code);
        return definition == null ? code : definition.text();
    }

    /** Whether the item can still be taken back: its month is open and it comes only once. */
    public boolean mayWithdraw(ItemRow row) {
        return isMayChange() && !row.isWithdrawn() && !row.isRecurring() && months().isOpen(row.month());
    }

    public boolean isOpen() {
        return months().isOpen(getMonth());
    }

    public boolean isPastCutOff() {
        return months().isCutOff(getMonth());
    }

    /** The last day on which items still come into the month. */
    public LocalDate getCutOffDay() {
        return months().cutOff(getMonth());
    }

    public List<Choice> getComponents() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", component.isEmpty()));
        definitions()
                .forEach((code, definition) ->
                        choices.add(new Choice(code, code + " – " + definition.text(), code.equals(component))));
        return choices;
    }

    public List<Choice> getSources() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", source.isEmpty()));
        Arrays.stream(ItemSource.values())
                .forEach(one -> choices.add(
                        new Choice(one.name(), one.getLabel(), one.name().equals(source))));
        return choices;
    }

    /** The filters as they stand in the address of a download. */
    public String getQuery() {
        return "employer=" + employer.id() + "&month=" + getMonth() + "&search=" + encoded(getText()) + "&component="
                + encoded(component) + "&source=" + encoded(source) + "&afterCutOff=" + afterCutOff + "&withdrawn="
                + withdrawn;
    }

    /** A figure of an item: hours or euros, whichever it has. */
    public BigDecimal figure(ItemRow row) {
        return row.quantity() == null ? row.amount() : row.quantity();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private ItemPage found() {
        if (found == null) {
            found = isPossible() ? lists.page(employer.id(), search(), from(), SIZE) : new ItemPage(List.of(), 0);
        }
        return found;
    }

    private ItemSearch search() {
        return new ItemSearch(getMonth(), getText(), component, source, afterCutOff, withdrawn);
    }

    private ItemMonths.Months months() {
        if (months == null) {
            months = lists.months(employer.id());
        }
        return months;
    }

    private Map<String, WageComponent> definitions() {
        if (definitions == null) {
            definitions = components.inMonth(getMonth());
        }
        return definitions;
    }

    /** As chosen, or the first month that is still open. */
    public YearMonth getMonth() {
        if (month == null && isPossible()) {
            month = months().firstOpen();
        }
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public YearMonth getPrevious() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getNext() {
        return getMonth().plusMonths(1);
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component == null ? "" : component;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source == null ? "" : source;
    }

    public boolean isAfterCutOff() {
        return afterCutOff;
    }

    public void setAfterCutOff(boolean afterCutOff) {
        this.afterCutOff = afterCutOff;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(boolean withdrawn) {
        this.withdrawn = withdrawn;
    }
}
