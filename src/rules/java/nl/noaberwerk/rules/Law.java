package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The law book: every dated value of the law and the caos with its source, and the tables per year. Immutable. */
public final class Law {

    private final Map<String, LawTopic> topics;
    private final Map<Integer, LoonheffingYear> loonheffing;
    private final Map<Integer, BijzondereBeloningTable> bijzondereBeloningen;
    private final BankDays bankDays;
    private final Map<Regeling, WorkingDays> workingDays;

    Law(
            Map<String, LawTopic> topics,
            Map<Integer, LoonheffingYear> loonheffing,
            Map<Integer, BijzondereBeloningTable> bijzondereBeloningen,
            BankDays bankDays,
            Map<Regeling, WorkingDays> workingDays) {
        this.topics = topics;
        this.loonheffing = loonheffing;
        this.bijzondereBeloningen = bijzondereBeloningen;
        this.bankDays = Objects.requireNonNull(bankDays);
        this.workingDays = Map.copyOf(workingDays);
    }

    /** The law as its files say it; refuses a value without source or with dates out of order. */
    public static Law load() {
        return Loaded.LAW;
    }

    /** This law with the values that people entered laid over it; an unknown key or a wrong value is refused. */
    public Law with(Collection<EnteredValue> entered) {
        Map<String, LawTopic> all = new LinkedHashMap<>(topics);
        for (EnteredValue value : entered) {
            LawTopic topic = topic(value.key());
            if (!topic.accepts(value.value())) {
                throw new IllegalArgumentException(value.key() + " does not accept " + value.value());
            }
            all.merge(value.key(), topic, (now, file) -> now.with(lawValue(value)));
        }
        return new Law(all, loonheffing, bijzondereBeloningen, bankDays, workingDays);
    }

    /** Every subject in the order of the files, also those without a value. */
    public Collection<LawTopic> topics() {
        return topics.values();
    }

    /** The subject with this key; an unknown key is an error. */
    public LawTopic topic(String key) {
        LawTopic topic = topics.get(key);
        if (topic == null) {
            throw new IllegalArgumentException("the law has no subject " + key);
        }
        return topic;
    }

    public boolean knows(String key) {
        return topics.containsKey(key);
    }

    public Optional<LawValue> find(String key, LocalDate day) {
        return topic(key).on(day);
    }

    /** The value on a day; {@link LawValueMissing} when there is none, also for a day before the first value. */
    public LawValue value(String key, LocalDate day) {
        LawTopic topic = topic(key);
        return topic.on(day).orElseThrow(() -> LawValueMissing.of(topic, day));
    }

    /** The number on a day, in the unit of the subject; {@link LawValueMissing} when there is none. */
    public BigDecimal number(String key, LocalDate day) {
        return value(key, day).decimal();
    }

    /** The days on which banks pay and offices work. */
    public BankDays bankDays() {
        return bankDays;
    }

    /** The days on which people of the regeling work: the cao says whether 5 May is one. */
    public WorkingDays workingDays(Regeling regeling) {
        return Objects.requireNonNull(workingDays.get(regeling));
    }

    /** Whether the period tables of this year are known and final. */
    public boolean hasLoonheffing(int year) {
        return loonheffing.containsKey(year);
    }

    /** Whether a whole payroll can be calculated for this year: all its tables are known and final. */
    public boolean hasPayroll(int year) {
        return loonheffing.containsKey(year) && bijzondereBeloningen.containsKey(year);
    }

    /** The years of {@link #hasPayroll} in words: "2024 tot en met 2026". */
    public String payrollYears() {
        return Collections.min(bijzondereBeloningen.keySet()) + " tot en met "
                + Collections.max(bijzondereBeloningen.keySet());
    }

    /** The years of the period tables in words: "2019 tot en met 2026". */
    public String loonheffingYears() {
        return Collections.min(loonheffing.keySet()) + " tot en met " + Collections.max(loonheffing.keySet());
    }

    LoonheffingYear loonheffing(int year) {
        LoonheffingYear found = loonheffing.get(year);
        if (found == null) {
            throw LawValueMissing.ofYear("loonheffing", year);
        }
        return found;
    }

    BijzondereBeloningTable bijzondereBeloning(int year) {
        BijzondereBeloningTable found = bijzondereBeloningen.get(year);
        if (found == null) {
            throw LawValueMissing.ofYear("tabel bijzondere beloningen", year);
        }
        return found;
    }

    private static LawValue lawValue(EnteredValue value) {
        Grade grade = value.confirmed() ? Grade.VASTGESTELD : Grade.TE_CONTROLEREN;
        return new LawValue(
                value.key(), value.from(), value.value(), value.source(), grade, Optional.empty(), Optional.empty());
    }

    /** Reads the files once, when the law is first asked for. */
    private static final class Loaded {
        static final Law LAW = new LawFiles(Law.class.getClassLoader()).read();
    }
}
