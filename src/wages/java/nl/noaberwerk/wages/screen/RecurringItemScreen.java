package nl.noaberwerk.wages.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.personnel.Refusal;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.wages.AdvanceRecovery;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.RecurringItems;
import nl.noaberwerk.wages.RecurringRow;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;
import nl.noaberwerk.wages.file.RecurringEntries;

/** A recurring item: a new one that is typed, or another end for one that runs. */
@Named
@ViewScoped
public class RecurringItemScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecurringItems items;

    @Inject
    private RecurringEntries entries;

    @Inject
    private ItemLists lists;

    @Inject
    private WageComponents components;

    @Inject
    private EmployeeChoice choice;

    @Inject
    private EmployerInView employer;

    private transient RecurringRow row;
    private transient Map<String, WageComponent> definitions;
    private final Map<String, String> values = new TreeMap<>();
    private Long id;
    private String who = "";
    private YearMonth first;
    private YearMonth last;
    private String reason;

    @PostConstruct
    void start() {
        if (isPossible()) {
            first = lists.months(employer.id()).firstInTime();
        }
    }

    /** Goes to the list, or stays and says per field what is wrong. */
    public String save() {
        values.put("personeelsnummer", choice.number(who));
        values.put("maand", first == null ? "" : first.toString());
        values.put("laatste_maand", last == null ? "" : last.toString());
        List<Refusal> refusals = entries.check(employer.id(), values);
        refusals.forEach(refusal -> Notices.refusal(
                "recurring", refusal, Map.of("personeelsnummer", "who", "maand", "first", "laatste_maand", "last")));
        if (!refusals.isEmpty()) {
            return null;
        }
        YearMonth from = entries.add(employer.id(), values).getFirstMonth();
        Notice.afterRedirect(Messages.text("wages.recurring.recorded", values.get("component"), who, from));
        return "/wages/recurring-items.xhtml?faces-redirect=true";
    }

    /** Gives the one that runs another last month. */
    public String end() {
        items.end(id, last, reason);
        Notice.afterRedirect(Messages.text("wages.recurring.ended", getRow().component(), getRow().name(), last));
        return "/wages/recurring-items.xhtml?faces-redirect=true";
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public RecurringRow getRow() {
        if (row == null) {
            row = items.get(id);
        }
        return row;
    }

    /** Those that can come back: no voorschot and nothing that has a bon. */
    public List<WageComponent> getComponents() {
        return definitions().values().stream()
                .filter(one -> !one.needsReceipt() && !AdvanceRecovery.isAdvance(one.code()))
                .toList();
    }

    public boolean isInHours() {
        WageComponent chosen = definitions().get(values.getOrDefault("component", ""));
        return chosen != null && chosen.measure() == Measure.HOURS;
    }

    public boolean isInEuros() {
        WageComponent chosen = definitions().get(values.getOrDefault("component", ""));
        return chosen != null && chosen.measure() == Measure.AMOUNT;
    }

    private Map<String, WageComponent> definitions() {
        if (definitions == null) {
            definitions = components.inMonth(
                    first == null ? lists.months(employer.id()).firstInTime() : first);
        }
        return definitions;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
    }

    public YearMonth getFirst() {
        return first;
    }

    public void setFirst(YearMonth first) {
        this.first = first;
        definitions = null;
    }

    public YearMonth getLast() {
        return last;
    }

    public void setLast(YearMonth last) {
        this.last = last;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
