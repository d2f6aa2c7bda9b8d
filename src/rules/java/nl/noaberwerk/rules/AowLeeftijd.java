package nl.noaberwerk.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/** The day on which somebody reaches the AOW age, by the table of birth dates. */
public final class AowLeeftijd {

    private final Law law;

    public AowLeeftijd(Law law) {
        this.law = law;
    }

    /** Empty for a birth date for which the age is not yet fixed: those days lie beyond what payroll knows. */
    public Optional<LocalDate> reachedOn(LocalDate birthDate) {
        return law.find("aow.leeftijd", birthDate)
                .map(age -> birthDate.plusMonths(age.decimal().longValueExact()));
    }

    /** The birth dates among which are all of those who reach it from the first through the last day; not all of them do. */
    public BirthDates bornToReach(LocalDate first, LocalDate last) {
        LongSummaryStatistics months = law.topic("aow.leeftijd").history().stream()
                .mapToLong(age -> age.decimal().longValueExact())
                .summaryStatistics();
        return new BirthDates(first.minusMonths(months.getMax()), last.minusMonths(months.getMin()));
    }

    /** From the first through the last day. */
    public record BirthDates(LocalDate first, LocalDate last) {}

    /** Whether the AOW column holds in this month: it does from the first day of the month in which the age is reached. */
    public boolean holdsIn(YearMonth month, LocalDate birthDate) {
        return reachedOn(birthDate)
                .filter(day -> !YearMonth.from(day).isAfter(month))
                .isPresent();
    }
}
