package nl.noaberwerk.absence.file;

import static nl.noaberwerk.absence.file.AbsenceLogColumns.DAY;
import static nl.noaberwerk.absence.file.AbsenceLogColumns.EVENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.FileRow;

/** The rows of a log about one employment, read in order of day beside what is stored; refuses what cannot be. */
final class PersonLog {

    private static final Comparator<FileRow> ORDER = Comparator.comparing(AbsenceLogColumns::day)
            .thenComparing(AbsenceLogColumns::event)
            .thenComparing(FileRow::number);

    private final List<LogSpell> spells = new ArrayList<>();
    private final List<DaySpan> leaves;
    private final Set<FileRow> unchanged = new HashSet<>();
    private final Set<LocalDate> recoveredInVain = new HashSet<>();

    PersonLog(List<Spell> stored, List<DaySpan> leaves) {
        stored.forEach(spell -> spells.add(LogSpell.of(spell)));
        this.leaves = leaves;
    }

    /** @param rows that are not refused yet */
    void read(List<FileRow> rows) {
        rows.stream().sorted(ORDER).forEach(row -> {
            switch (AbsenceLogColumns.event(row)) {
                case SICK -> begin(row);
                case DEGREE -> change(row);
                case RECOVERED -> recover(row);
            }
        });
        for (LogSpell spell : List.copyOf(spells)) {
            if (!spell.added().isEmpty()) {
                refuseWhatTouchesOthers(spell);
            }
        }
    }

    boolean isUnchanged(FileRow row) {
        return unchanged.contains(row);
    }

    /** The sicknesses to which the log adds something. */
    List<LogSpell> changed() {
        return spells.stream()
                .filter(spell -> spell.added().stream().anyMatch(row -> !row.isRefused()))
                .toList();
    }

    private void begin(FileRow row) {
        LocalDate day = AbsenceLogColumns.day(row);
        Optional<LogSpell> same =
                spells.stream().filter(spell -> spell.first().equals(day)).findFirst();
        if (same.isPresent()) {
            repeated(row, same.get(), same.get().degreeFrom(day));
            return;
        }
        if (recoveredInVain.contains(day)) {
            row.refuse(DAY, "absence.import.recovered-same-day", day);
            return;
        }
        Optional<LogSpell> over = covering(day);
        if (over.isEmpty()) {
            spells.add(LogSpell.begun(row));
        } else if (over.get().isOpen()) {
            row.refuse(DAY, "absence.import.already-sick", over.get().first());
        } else {
            row.refuse(
                    DAY,
                    "absence.import.overlaps",
                    over.get().first(),
                    over.get().days().lastDay().orElseThrow());
        }
    }

    private void change(FileRow row) {
        LocalDate day = AbsenceLogColumns.day(row);
        Optional<LogSpell> spell = begunBefore(day);
        if (spell.isEmpty()) {
            row.refuse(EVENT, "absence.import.no-case", day);
        } else if (spell.get().degreeFrom(day).isPresent()) {
            repeated(row, spell.get(), spell.get().degreeFrom(day));
        } else {
            spell.get().change(row);
        }
    }

    private void recover(FileRow row) {
        LocalDate day = AbsenceLogColumns.day(row);
        Optional<LogSpell> same = spells.stream()
                .filter(one -> one.recovered().filter(day::equals).isPresent())
                .findFirst();
        Optional<LogSpell> spell = begunBefore(day);
        if (same.isPresent()) {
            repeated(row, same.get(), Optional.empty());
        } else if (spell.isEmpty()) {
            recoveredInVain.add(day);
            row.refuse(EVENT, "absence.import.no-case", day);
        } else if (!spell.get().isOpen()) {
            row.refuse(
                    DAY,
                    "absence.import.already-recovered",
                    spell.get().recovered().orElseThrow());
        } else if (spell.get().lastChange().isAfter(day.minusDays(1))) {
            row.refuse(DAY, "absence.import.later-known", spell.get().lastChange());
        } else {
            spell.get().recover(row);
        }
    }

    /** The same day again: unchanged when it is stored so, otherwise refused. */
    private void repeated(FileRow row, LogSpell spell, Optional<BigDecimal> known) {
        Optional<FileRow> other = spell.addedOn(AbsenceLogColumns.day(row), AbsenceLogColumns.event(row));
        if (other.isPresent()) {
            row.refuse(DAY, "absence.import.double", other.get().number());
        } else if (known.filter(percent -> percent.compareTo(AbsenceLogColumns.percentage(row)) != 0)
                .isPresent()) {
            row.refuse(AbsenceLogColumns.PERCENTAGE, "absence.import.differs", known.get());
        } else {
            unchanged.add(row);
        }
    }

    private void refuseWhatTouchesOthers(LogSpell spell) {
        Optional<DaySpan> over = spells.stream()
                .filter(other -> other != spell && !isGone(other))
                .map(LogSpell::days)
                .filter(other -> touch(other, spell.days()))
                .findFirst();
        if (over.isPresent()) {
            refuse(spell, "absence.import.runs-into", over.get().first());
        } else {
            leaves.stream()
                    .filter(leave -> touch(leave, spell.days()))
                    .findFirst()
                    .ifPresent(leave -> refuse(spell, "absence.import.during-leave", leave.first()));
        }
    }

    private static boolean isGone(LogSpell spell) {
        return !spell.isStored() && spell.added().stream().allMatch(FileRow::isRefused);
    }

    private static void refuse(LogSpell spell, String key, LocalDate day) {
        spell.added().forEach(row -> row.refuse(DAY, key, day));
    }

    /** The sickness of which the day is one, or one that is open since before it. */
    private Optional<LogSpell> covering(LocalDate day) {
        return spells.stream().filter(spell -> spell.days().holds(day)).findFirst();
    }

    /** The same, not counting one that begins on the day. */
    private Optional<LogSpell> begunBefore(LocalDate day) {
        return spells.stream()
                .filter(spell -> spell.days().holds(day) && day.isAfter(spell.first()))
                .findFirst();
    }

    private static boolean touch(DaySpan one, DaySpan other) {
        return one.holds(other.first()) || other.holds(one.first());
    }
}
