package nl.noaberwerk.wages.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.personnel.ImportPreview;
import nl.noaberwerk.personnel.ReceivedFile;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.wages.AdvanceRecovery;
import nl.noaberwerk.wages.ItemLists;
import nl.noaberwerk.wages.ItemMonths;
import nl.noaberwerk.wages.ItemSource;
import nl.noaberwerk.wages.Measure;
import nl.noaberwerk.wages.WageComponent;
import nl.noaberwerk.wages.WageComponents;
import nl.noaberwerk.wages.file.ItemImports;
import nl.noaberwerk.wages.file.TypedRows;

/** One item that is typed; the fields have the names of the columns of a file with items. */
@Named
@ViewScoped
public class ItemScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIGURES = "aantal bedrag datum_bon inhouden_in_maanden omschrijving";

    @Inject
    private ItemImports imports;

    @Inject
    private ItemLists lists;

    @Inject
    private WageComponents components;

    @Inject
    private EmployeeChoice choice;

    @Inject
    private EmployerInView employer;

    private transient ItemMonths.Months months;
    private transient Map<String, WageComponent> definitions;
    private final Map<String, String> values = new TreeMap<>();
    private String who = "";
    private YearMonth month;
    private boolean keep;

    @PostConstruct
    void start() {
        if (isPossible()) {
            month = months().firstInTime();
        }
    }

    /** Goes to the list of the month in which it counts, or stays and says per field what is wrong. */
    public String save() {
        if (!recorded()) {
            return null;
        }
        Notice.afterRedirect(done());
        return "/wages/items.xhtml?faces-redirect=true&maand=" + getPlace().month();
    }

    /** Stays, with month and component as they are, for the next one. */
    public void saveAndNext() {
        if (recorded()) {
            Notice.done(done());
            who = "";
            List.of(FIGURES.split(" ")).forEach(values::remove);
        }
    }

    private boolean recorded() {
        values.put("personeelsnummer", choice.number(who));
        values.put("maand", month == null ? "" : month.toString());
        ReceivedFile row = TypedRows.file(List.of(values));
        ItemImports.Way way = new ItemImports.Way(ItemSource.FORM, keep);
        ImportPreview preview = imports.preview(employer.id(), row, way);
        preview.refusals()
                .forEach(refusal ->
                        Notices.refusal("item", refusal, Map.of("personeelsnummer", "who", "maand", "month")));
        if (!preview.refusals().isEmpty()) {
            return false;
        }
        if (preview.count(RowState.UNCHANGED) > 0) {
            throw new Refused("wages.item.exists");
        }
        imports.save(employer.id(), row, way);
        return true;
    }

    private String done() {
        String label = getDefinition().map(WageComponent::text).orElse("");
        return Messages.text("wages.item.recorded", label, who, getPlace().month());
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    /** Those that hold in the month of the payslip. */
    public Collection<WageComponent> getComponents() {
        return definitions().values();
    }

    /** Empty until a component is chosen. */
    public Optional<WageComponent> getDefinition() {
        return Optional.ofNullable(definitions().get(values.getOrDefault("component", "")));
    }

    public boolean isInHours() {
        return getDefinition().filter(one -> one.measure() == Measure.HOURS).isPresent();
    }

    public boolean isInEuros() {
        return getDefinition().filter(one -> one.measure() == Measure.AMOUNT).isPresent();
    }

    public boolean isWithReceipt() {
        return getDefinition().filter(WageComponent::needsReceipt).isPresent();
    }

    public boolean isAdvance() {
        return getDefinition()
                .filter(one -> one.code().equals(AdvanceRecovery.ADVANCE))
                .isPresent();
    }

    public boolean isCutOff() {
        return isMonthPossible() && months().isCutOff(month);
    }

    /** On which payslip it comes, or why it cannot; for under the month. */
    public String getEffect() {
        if (!isMonthPossible()) {
            return Messages.text("wages.item.effect.closed", months().firstOpen());
        }
        return switch (getPlace().timing()) {
            case IN_TIME ->
                Messages.text("wages.item.effect.in-time", getPlace().month(), months().cutOff(month));
            case MOVED -> Messages.text("wages.item.effect.moved", getPlace().month(), months().cutOff(month));
            case KEPT -> Messages.text("wages.item.effect.kept", getPlace().month(), months().cutOff(month));
        };
    }

    private boolean isMonthPossible() {
        return month != null && months().isOpen(month) && !months().isTooFar(month);
    }

    private ItemMonths.Place getPlace() {
        return months().place(month, keep);
    }

    private ItemMonths.Months months() {
        if (months == null) {
            months = lists.months(employer.id());
        }
        return months;
    }

    private Map<String, WageComponent> definitions() {
        if (definitions == null) {
            definitions = components.inMonth(isMonthPossible() ? getPlace().month() : months().firstInTime());
        }
        return definitions;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who == null ? "" : who;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
        definitions = null;
    }

    public boolean isKeep() {
        return keep;
    }

    public void setKeep(boolean keep) {
        this.keep = keep;
        definitions = null;
    }
}
