package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statutory minimum wage per hour and what it makes of a fixed month wage. */
public final class Minimumloon {

    private static final int ADULT = 21;
    private static final int YOUNGEST = 15;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private final Law law;

    /** The hours of a year of a roster: the same few rosters come back for thousands of people. */
    private final Map<YearOfRoster, BigDecimal> yearHours = new ConcurrentHashMap<>();

    private record YearOfRoster(Roster roster, int year) {

        BigDecimal hours() {
            return roster.hoursBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
    }

    public Minimumloon(Law law) {
        this.law = law;
    }

    /** The hourly amount on a day for somebody of this age, in euros; under fifteen as at fifteen. */
    public LawValue perHour(LocalDate birthDate, LocalDate day) {
        int age = Period.between(birthDate, day).getYears();
        return law.value("minimumloon.uur." + Math.max(YOUNGEST, Math.min(ADULT, age)), day);
    }

    /** The least fixed month wage in euros: the hourly amount x roster hours of the calendar year / 12. */
    public Computed perMonth(Roster roster, LocalDate birthDate, LocalDate day) {
        LawValue hourly = perHour(birthDate, day);
        BigDecimal hours = yearHours.computeIfAbsent(new YearOfRoster(roster, day.getYear()), YearOfRoster::hours);
        Euro month = new Euro(hourly.decimal().multiply(hours).divide(MONTHS, 2, RoundingMode.HALF_UP));
        String how = Notation.euro(hourly.euro()) + " per uur × " + Notation.number(hours) + " roosteruren in "
                + day.getYear() + " : 12";
        return new Computed(
                month, List.of(new Step("Minimumloon per maand", how, Notation.euro(month), hourly.reference())));
    }
}
