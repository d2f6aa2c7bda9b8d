package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.labour.AbsentSpan;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.labour.PayHold;

/**
 * Reads, set-wise, what payroll may know of absence: days and percentages.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class PaidAbsences {

    @Inject
    private Spells spells;

    @Inject
    private PayHolds holds;

    @Inject
    @Any
    private Instance<ExtendedPay> extensions;

    /** By employment; who was never absent is not in it. */
    public Map<Long, PaidAbsence> of(Collection<Long> employmentIds) {
        Map<Long, List<Spell>> sicknesses = spells.of(employmentIds);
        Map<Long, List<DaySpan>> leaves = spells.leaves(employmentIds);
        Set<Long> absent = new HashSet<>(sicknesses.keySet());
        absent.addAll(leaves.keySet());
        Map<Long, List<PayHold>> held = holds.of(absent);
        Map<Long, LocalDate> extended = extended(absent);
        Map<Long, PaidAbsence> found = new HashMap<>();
        for (Long id : absent) {
            found.put(
                    id,
                    absence(
                            sicknesses.getOrDefault(id, List.of()),
                            leaves.getOrDefault(id, List.of()),
                            held.getOrDefault(id, List.of()),
                            Optional.ofNullable(extended.get(id))));
        }
        return found;
    }

    private Map<Long, LocalDate> extended(Set<Long> absent) {
        Map<Long, LocalDate> latest = new HashMap<>();
        if (!absent.isEmpty()) {
            extensions.forEach(area -> area.lastDays(absent)
                    .forEach((id, day) -> latest.merge(id, day, (one, other) -> one.isAfter(other) ? one : other)));
        }
        return latest;
    }

    static PaidAbsence absence(
            List<Spell> sicknesses, List<DaySpan> leaves, List<PayHold> holds, Optional<LocalDate> extendedTo) {
        return new PaidAbsence(
                sicknesses.stream().map(Spell::days).toList(),
                sicknesses.stream().flatMap(spell -> spans(spell).stream()).toList(),
                leaves,
                holds,
                extendedTo);
    }

    /** A degree holds until the day before the next, the last until the last sick day. */
    private static List<AbsentSpan> spans(Spell spell) {
        List<AbsentSpan> spans = new ArrayList<>();
        List<Degree> degrees = spell.degrees();
        for (int i = 0; i < degrees.size(); i++) {
            Degree degree = degrees.get(i);
            LocalDate last = i + 1 < degrees.size()
                    ? degrees.get(i + 1).from().minusDays(1)
                    : spell.days().lastDay().orElse(null);
            if (last == null || !last.isBefore(degree.from())) {
                spans.add(new AbsentSpan(new DaySpan(degree.from(), last), degree.counted()));
            }
        }
        return spans;
    }
}
