package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Where an employment stood when we began to pay it.
 *
 * @param startMonth the first month that we calculate
 * @param yearToDate sums of this year before that month, and what was reserved
 */
public record OpeningBalance(
        YearMonth startMonth, SalaryFacts.YearToDate yearToDate, Optional<SalaryFacts.PreviousYear> previousYear) {}
