package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFacts.Part;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Minimumloon;
import nl.noaberwerk.wages.WageScales.Amount;

/** What somebody should earn full-time per month: the amount of the table, and never less than the minimum wage. */
final class TableWage {

    private static final String ADULT = "minimumloon.uur.21";

    private final Law law;
    private final Minimumloon minimumloon;

    TableWage(Law law) {
        this.law = law;
        this.minimumloon = new Minimumloon(law);
    }

    Euro of(Amount amount, EmploymentFacts person, Part part, LocalDate day) {
        return amount.at(part.fullTimeHours()).atLeast(least(person, part, day));
    }

    /**
     * The full-time wage at which the month wage of these hours is just the minimum wage, up to whole cents; the age is
     * that on the last day of the month, as when a payslip is checked. Zero where no minimum per hour is known.
     */
    Euro least(EmploymentFacts person, Part part, LocalDate day) {
        LocalDate end = day.with(TemporalAdjusters.lastDayOfMonth());
        if (law.find(ADULT, end).isEmpty()) {
            return Euro.ZERO;
        }
        BigDecimal month = minimumloon
                .perMonth(part.roster(), person.birthDate(), end)
                .amount()
                .value();
        return new Euro(month.multiply(part.fullTimeHours()).divide(part.hours(), 2, RoundingMode.CEILING));
    }

    /** The wage of a month at the hours of the contract, half up to cents. */
    static Euro month(Euro fullTime, Part part) {
        return fullTime.share(part.hours(), part.fullTimeHours());
    }
}
