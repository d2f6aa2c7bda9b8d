package nl.noaberwerk.platform.screen;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EnteredLawValue;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.LawEntry;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.rules.LawTopic;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** The law book on the screen: what holds on a day, what wants attention, entering a value and confirming it. */
@Named
@ViewScoped
public class LawValuesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ATTENTION = "aandacht";

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<LawEntry> entries;
    private String filter = "";
    private LocalDate day;
    private String key;
    private LocalDate from;
    private String value;
    private String source;

    @PostConstruct
    void open() {
        day = today.date();
        from = day.withDayOfMonth(1);
    }

    /** The subjects that the filter lets through. */
    public List<LawEntry> getRows() {
        return all().stream().filter(this::isShown).toList();
    }

    /** What people entered and nobody confirmed, the newest first. */
    public List<EnteredLawValue> getAwaiting() {
        return all().stream()
                .flatMap(entry -> entry.entered().stream())
                .filter(entered -> !entered.isConfirmed())
                .toList();
    }

    /** The subjects for which a value may be entered. */
    public List<LawTopic> getEnterable() {
        return all().stream().map(LawEntry::topic).filter(LawTopic::isEnterable).toList();
    }

    public boolean isMayEnter() {
        return caller.has(Role.FUNCTIONEEL_BEHEERDER);
    }

    /** The second person is another functioneel beheerder or a salarisadministrateur. */
    public boolean isMayConfirm() {
        return isMayEnter() || caller.has(Role.SALARISADMINISTRATEUR);
    }

    public boolean isMine(EnteredLawValue entered) {
        return entered.getEnteredBy().equals(caller.name());
    }

    public String enter() {
        String figure = value.trim().replace(',', '.');
        lawBook.enter(new EnteredValue(key, from, figure, source.trim(), false));
        return again();
    }

    public String confirm(long id) {
        lawBook.confirm(id);
        return again();
    }

    public String labelOf(String topic) {
        return lawBook.current().topic(topic).label();
    }

    public String unitOf(String topic) {
        return lawBook.current().topic(topic).unit();
    }

    public String shownEntered(EnteredLawValue entered) {
        LawTopic topic = lawBook.current().topic(entered.getKey());
        return topic.choices().isEmpty() ? Notation.number(new BigDecimal(entered.getValue())) : entered.getValue();
    }

    /** "page" for the filter that is chosen, nothing for the others. */
    public String current(String choice) {
        return choice.equals(filter) ? "page" : null;
    }

    /** The value in Dutch notation; a dash when it is missing. */
    public String shownValue(LawEntry entry) {
        return entry.value().map(v -> shown(entry.topic(), v)).orElse("–");
    }

    public LocalDate fromOf(LawEntry entry) {
        return entry.value().map(LawValue::from).orElse(null);
    }

    public String sourceOf(LawEntry entry) {
        return entry.value().map(LawValue::source).orElse("");
    }

    public String chip(Grade grade) {
        return switch (grade) {
            case VASTGESTELD -> "good";
            case TE_CONTROLEREN, VERLOPEN -> "warning";
            case ONTBREEKT -> "danger";
        };
    }

    private String again() {
        return "/platform/law-values.xhtml?faces-redirect=true&filter=" + filter;
    }

    private List<LawEntry> all() {
        if (entries == null) {
            entries = lawBook.entries(day);
        }
        return entries;
    }

    private boolean isShown(LawEntry entry) {
        if (filter.equals(ATTENTION)) {
            return entry.wantsAttention();
        }
        return filter.isEmpty() || entry.grade().name().equals(filter);
    }

    private static String shown(LawTopic topic, LawValue value) {
        return topic.isEnterable() && topic.choices().isEmpty() ? Notation.number(value.decimal()) : value.value();
    }

    public String getFilter() {
        return filter;
    }

    /** "aandacht", the name of a grade, or nothing for all; anything else counts as all. */
    public void setFilter(String filter) {
        String asked = Optional.ofNullable(filter).orElse("");
        boolean known = asked.equals(ATTENTION)
                || List.of(Grade.values()).stream().anyMatch(g -> g.name().equals(asked));
        this.filter = known ? asked : "";
    }

    public LocalDate getDay() {
        return day;
    }

    public Grade[] getGrades() {
        return Grade.values();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
