package nl.noaberwerk.absence.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.absence.AbsenceEvent;
import nl.noaberwerk.absence.Degree;
import nl.noaberwerk.absence.LoggedSpell;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.FileRow;

/** A sickness as it is stored and as the rows of a log make it, while they are read. */
final class LogSpell {

    private final Optional<Spell> stored;
    private final LocalDate first;
    private final TreeMap<LocalDate, BigDecimal> degrees = new TreeMap<>();
    private final List<FileRow> added = new ArrayList<>();
    private LocalDate last;

    /** @param last null while it goes on */
    private LogSpell(Optional<Spell> stored, LocalDate first, LocalDate last) {
        this.stored = stored;
        this.first = first;
        this.last = last;
    }

    static LogSpell of(Spell spell) {
        LogSpell known = new LogSpell(
                Optional.of(spell), spell.days().first(), spell.days().lastDay().orElse(null));
        for (Degree degree : spell.degrees()) {
            known.degrees.put(degree.from(), degree.incapacity());
        }
        return known;
    }

    static LogSpell begun(FileRow row) {
        LogSpell begun = new LogSpell(Optional.empty(), AbsenceLogColumns.day(row), null);
        begun.change(row);
        return begun;
    }

    void change(FileRow row) {
        degrees.put(AbsenceLogColumns.day(row), AbsenceLogColumns.percentage(row));
        added.add(row);
    }

    void recover(FileRow row) {
        last = AbsenceLogColumns.day(row).minusDays(1);
        added.add(row);
    }

    LocalDate first() {
        return first;
    }

    boolean isOpen() {
        return last == null;
    }

    /** First day that she is not sick; empty while it goes on. */
    Optional<LocalDate> recovered() {
        return Optional.ofNullable(last).map(day -> day.plusDays(1));
    }

    DaySpan days() {
        return new DaySpan(first, last);
    }

    /** The degree that begins on the day. */
    Optional<BigDecimal> degreeFrom(LocalDate day) {
        return Optional.ofNullable(degrees.get(day));
    }

    /** The last day on which another degree begins. */
    LocalDate lastChange() {
        return degrees.lastKey();
    }

    boolean isStored() {
        return stored.isPresent();
    }

    /** The rows of the log that begin or change it. */
    List<FileRow> added() {
        return added;
    }

    /** The row that said so on that day; empty when it was stored. */
    Optional<FileRow> addedOn(LocalDate day, LogEvent event) {
        return added.stream()
                .filter(row -> AbsenceLogColumns.day(row).equals(day) && AbsenceLogColumns.event(row) == event)
                .findFirst();
    }

    LoggedSpell toStore(long employmentId) {
        return new LoggedSpell(
                employmentId,
                stored.map(Spell::ziekmeldingId),
                days(),
                added.stream()
                        .map(row -> new LoggedSpell.Event(
                                AbsenceLogColumns.event(row).kind(), AbsenceLogColumns.day(row), incapacity(row)))
                        .toList());
    }

    private static BigDecimal incapacity(FileRow row) {
        return AbsenceLogColumns.event(row).kind() == AbsenceEvent.Kind.RECOVERED
                ? null
                : AbsenceLogColumns.percentage(row);
    }

    @Override
    public String toString() {
        return days() + " " + Map.copyOf(degrees);
    }
}
