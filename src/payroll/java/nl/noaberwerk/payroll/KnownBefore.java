package nl.noaberwerk.payroll;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.noaberwerk.payroll.SalaryFacts.PreviousYear;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.Euro;

/** What was earned before a month: the opening balance, and since then the approved payslips. */
record KnownBefore(YearToDate yearToDate, Optional<PreviousYear> previousYear) {

    static KnownBefore of(
            Optional<OpeningBalance> opening, ApprovedMonths approved, YearMonth inService, YearMonth month) {
        boolean known = isKnown(opening, approved, inService, month);
        YearToDate payslips = approved.thisYear();
        YearToDate sums = opening.map(OpeningBalance::yearToDate)
                .map(given ->
                        plus(given, payslips, known, opening.get().startMonth().getYear() == month.getYear()))
                .orElseGet(() -> plus(YearToDate.none(known), payslips, known, true));
        return new KnownBefore(sums, previousYear(opening, approved, month));
    }

    /** Whether no month is missing between the beginning (of the year, the service or our administration) and now. */
    private static boolean isKnown(
            Optional<OpeningBalance> opening, ApprovedMonths approved, YearMonth inService, YearMonth month) {
        if (!inService.isBefore(month)) {
            return true;
        }
        YearMonth january = YearMonth.of(month.getYear(), 1);
        YearMonth first = inService.isAfter(january) ? inService : january;
        boolean openedThisYear =
                opening.isPresent() && !opening.get().startMonth().isBefore(january);
        if (openedThisYear) {
            first = opening.get().startMonth();
        }
        boolean begun = openedThisYear || opening.isPresent() || approved.any();
        return begun && approved.months() == ChronoUnit.MONTHS.between(first, month);
    }

    /** Cumulatives count within the year; reservations go on over the turn of the year. */
    private static YearToDate plus(YearToDate opening, YearToDate since, boolean known, boolean sameYear) {
        YearToDate year = sameYear ? opening : YearToDate.none(known);
        return new YearToDate(
                known,
                year.loonLoonheffing().plus(since.loonLoonheffing()),
                year.loonheffing().plus(since.loonheffing()),
                year.arbeidskorting().plus(since.arbeidskorting()),
                year.premieloon().plus(since.premieloon()),
                year.maximumPremieloon().plus(since.maximumPremieloon()),
                year.bijdrageloonZvw().plus(since.bijdrageloonZvw()),
                opening.reservedVakantietoeslag().plus(since.reservedVakantietoeslag()),
                opening.reservedEindejaarsuitkering().plus(since.reservedEindejaarsuitkering()));
    }

    private static Optional<PreviousYear> previousYear(
            Optional<OpeningBalance> opening, ApprovedMonths approved, YearMonth month) {
        Optional<OpeningBalance> thisYear =
                opening.filter(given -> given.startMonth().getYear() == month.getYear());
        if (thisYear.isPresent()) {
            return thisYear.get().previousYear();
        }
        Euro earned = approved.kolom14PreviousYear();
        int months = approved.monthsPreviousYear();
        Optional<OpeningBalance> lastYear =
                opening.filter(given -> given.startMonth().getYear() == month.getYear() - 1);
        if (lastYear.isPresent()) {
            earned = earned.plus(lastYear.get().yearToDate().loonLoonheffing());
            months += lastYear.get().startMonth().getMonthValue() - 1;
        }
        return months == 0 ? Optional.empty() : Optional.of(new PreviousYear(earned, months));
    }
}
