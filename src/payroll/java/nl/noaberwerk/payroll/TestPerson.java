package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;

/**
 * Somebody made up, to try a wage component on: works on five days, in service all year, without travel.
 *
 * @param monthWage in euros at full time
 * @param hours per week
 * @param fullTimeHours per week
 */
public record TestPerson(
        Regeling regeling,
        LocalDate birthDate,
        Euro monthWage,
        BigDecimal hours,
        BigDecimal fullTimeHours,
        boolean loonheffingskorting) {

    private static final int WORKING_DAYS = 5;
    private static final BigDecimal LONGEST_WEEK = BigDecimal.valueOf(60);
    private static final Euro HIGHEST_WAGE = Euro.of("100000.00");

    /** @throws Refused when a field cannot be */
    public void check() {
        if (!isWeek(hours) || !isWeek(fullTimeHours) || hours.compareTo(fullTimeHours) > 0) {
            throw new Refused("payroll.effect.hours", LONGEST_WEEK);
        }
        if (!monthWage.isPositive() || monthWage.value().compareTo(HIGHEST_WAGE.value()) > 0) {
            throw new Refused("payroll.effect.wage", HIGHEST_WAGE);
        }
    }

    private static boolean isWeek(BigDecimal given) {
        return given.signum() > 0 && given.compareTo(LONGEST_WEEK) <= 0;
    }

    SalaryFacts facts(YearMonth month, SalaryFacts.Employer employer) {
        Part part = new Part(month.atDay(1), month.atEndOfMonth(), hours, fullTimeHours, roster(), monthWage);
        return new SalaryFacts(
                "TEST",
                regeling,
                month,
                birthDate,
                LocalDate.of(month.getYear(), 1, 1),
                Optional.empty(),
                true,
                List.of(part),
                loonheffingskorting,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                employer,
                YearToDate.none(true),
                Optional.empty(),
                List.of(),
                List.of(),
                PaidAbsence.NONE);
    }

    private Roster roster() {
        BigDecimal day = hours.divide(BigDecimal.valueOf(WORKING_DAYS), 4, RoundingMode.HALF_UP);
        return new Roster(Stream.concat(
                        Collections.nCopies(WORKING_DAYS, day).stream(), Stream.of(BigDecimal.ZERO, BigDecimal.ZERO))
                .toList());
    }
}
