package nl.noaberwerk.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;

/**
 * Reads, set-wise, how many hours people have left, per year of accrual and kind, with the day on which they lapse.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class LeaveBalances {

    @Inject
    private LeaveStore store;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** At the end of the day, by employment; also who has no line at all. */
    public Map<Long, LeaveBalance> on(Collection<Long> employmentIds, LocalDate day) {
        Map<Long, List<LeaveEntry>> entries = store.entries(employmentIds);
        Map<Long, Map<Integer, LocalDate>> warnings = store.warnings(employmentIds);
        LeaveTerms law = new LeaveTerms(lawBook.current());
        Map<Long, LeaveBalance> found = new HashMap<>();
        for (Long id : employmentIds) {
            LapseDays lapses = law.lapses(warnings.getOrDefault(id, Map.of()));
            found.put(id, balance(id, entries.getOrDefault(id, List.of()), lapses, day));
        }
        return found;
    }

    private static LeaveBalance balance(long id, List<LeaveEntry> entries, LapseDays lapses, LocalDate day) {
        List<LeaveLine> lines = entries.stream().map(LeaveEntry::line).toList();
        BigDecimal planned = lines.stream()
                .filter(line -> line.bucket().isEmpty() && line.day().isAfter(day))
                .map(LeaveLine::hours)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .negate();
        return new LeaveBalance(
                id,
                day,
                new LeaveAccount(lines, lapses)
                        .on(day).entrySet().stream()
                                .map(left ->
                                        new LeaveBalance.Left(left.getKey(), left.getValue(), lapses.of(left.getKey())))
                                .toList(),
                planned);
    }

    /** The least that is left from today on, were these days granted too. */
    BigDecimal leastWith(long employmentId, Collection<FreeDay> days) {
        List<LeaveLine> lines = store.entries(List.of(employmentId)).getOrDefault(employmentId, List.of()).stream()
                .map(LeaveEntry::line)
                .collect(Collectors.toCollection(ArrayList::new));
        return leastWith(
                lines,
                days,
                days.stream().map(FreeDay::day).min(LocalDate::compareTo).orElse(today.date()));
    }

    /** The least that is left from the first day on, were these days granted too. @param lines are added to */
    static BigDecimal leastWith(List<LeaveLine> lines, Collection<FreeDay> days, LocalDate first) {
        days.forEach(day -> lines.add(LeaveLine.taken(day.day(), day.hours().negate())));
        return new LeaveAccount(lines, bucket -> Optional.empty()).leastFrom(first);
    }

    BigDecimal leastAfter(LeaveRequest request) {
        return leastWith(
                request.getEmploymentId(),
                store.days(List.of(request.getId())).stream()
                        .map(day -> new FreeDay(day.getDay(), day.getHours()))
                        .toList());
    }
}
