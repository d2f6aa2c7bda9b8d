package nl.noaberwerk.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.absence.PaidAbsences;
import nl.noaberwerk.labour.AbsentSpan;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.leave.DaysNotTaken;

/**
 * Days on which somebody was wholly absent are no vakantie (BW art. 7:637). It stands here because this is the lowest area
 * that knows both absence and leave; what crosses are days, never why.
 */
@ApplicationScoped
public class SickDaysNotTaken implements DaysNotTaken {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Inject
    private PaidAbsences absences;

    @Override
    public Map<Long, Set<LocalDate>> between(Collection<Long> employmentIds, LocalDate first, LocalDate last) {
        Map<Long, Set<LocalDate>> found = new HashMap<>();
        absences.of(employmentIds).forEach((id, absence) -> found.put(id, days(absence, first, last)));
        return found;
    }

    private static Set<LocalDate> days(PaidAbsence absence, LocalDate first, LocalDate last) {
        return absence.spans().stream()
                .filter(span -> span.percentage().compareTo(WHOLE) == 0)
                .map(AbsentSpan::days)
                .flatMap(span -> {
                    LocalDate from = span.first().isBefore(first) ? first : span.first();
                    LocalDate to =
                            span.lastDay().filter(end -> end.isBefore(last)).orElse(last);
                    return to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1));
                })
                .collect(Collectors.toSet());
    }
}
