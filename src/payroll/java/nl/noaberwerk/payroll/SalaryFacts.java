package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.leave.PaidLeave;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import nl.noaberwerk.wages.LoonbeslagOrder;
import nl.noaberwerk.wages.MonthItem;

/**
 * All that the calculation of one employment for one month reads; nothing else influences the outcome.
 *
 * @param parts the terms that hold in the month, in order, without gaps, within service; more than one after a change
 * @param items what comes with the month besides the wage, in the order of the payslip
 * @param attachments the loonbeslagen that hold in the month, in order of rank
 * @param absence days and percentages, of this month and of all before that count for it
 * @param leave hours of leave in the month over which less than the wage is paid
 */
public record SalaryFacts(
        String personnelNumber,
        Regeling regeling,
        YearMonth month,
        LocalDate birthDate,
        LocalDate inService,
        Optional<LocalDate> outOfService,
        boolean indefiniteContract,
        List<Part> parts,
        boolean loonheffingskorting,
        boolean alleenstaandeOuderenkorting,
        BigDecimal travelKilometres,
        BigDecimal travelDaysPerWeek,
        Employer employer,
        YearToDate yearToDate,
        Optional<PreviousYear> previousYear,
        List<MonthItem> items,
        List<LoonbeslagOrder> attachments,
        PaidAbsence absence,
        List<PaidLeave> leave) {

    /** Somebody without leave that is not paid in full. */
    public SalaryFacts(
            String personnelNumber,
            Regeling regeling,
            YearMonth month,
            LocalDate birthDate,
            LocalDate inService,
            Optional<LocalDate> outOfService,
            boolean indefiniteContract,
            List<Part> parts,
            boolean loonheffingskorting,
            boolean alleenstaandeOuderenkorting,
            BigDecimal travelKilometres,
            BigDecimal travelDaysPerWeek,
            Employer employer,
            YearToDate yearToDate,
            Optional<PreviousYear> previousYear,
            List<MonthItem> items,
            List<LoonbeslagOrder> attachments,
            PaidAbsence absence) {
        this(
                personnelNumber,
                regeling,
                month,
                birthDate,
                inService,
                outOfService,
                indefiniteContract,
                parts,
                loonheffingskorting,
                alleenstaandeOuderenkorting,
                travelKilometres,
                travelDaysPerWeek,
                employer,
                yearToDate,
                previousYear,
                items,
                attachments,
                absence,
                List.of());
    }

    /** The same facts with what comes with the month. */
    SalaryFacts with(List<MonthItem> monthItems, List<LoonbeslagOrder> orders) {
        return with(monthItems, orders, absence);
    }

    /** The same facts with what comes with the month and who was absent. */
    SalaryFacts with(List<MonthItem> monthItems, List<LoonbeslagOrder> orders, PaidAbsence absent) {
        return with(monthItems, orders, absent, leave);
    }

    /** The same facts with what comes with the month, who was absent and what leave was paid less. */
    SalaryFacts with(
            List<MonthItem> monthItems, List<LoonbeslagOrder> orders, PaidAbsence absent, List<PaidLeave> taken) {
        return new SalaryFacts(
                personnelNumber,
                regeling,
                month,
                birthDate,
                inService,
                outOfService,
                indefiniteContract,
                parts,
                loonheffingskorting,
                alleenstaandeOuderenkorting,
                travelKilometres,
                travelDaysPerWeek,
                employer,
                yearToDate,
                previousYear,
                monthItems,
                orders,
                absent,
                taken);
    }

    /** The terms at the end of the month, or of service. */
    Part lastPart() {
        return parts.get(parts.size() - 1);
    }

    /** Terms that hold from the first day up to and including the last, both in the month. Hours are per week. */
    public record Part(
            LocalDate first,
            LocalDate last,
            BigDecimal hours,
            BigDecimal fullTimeHours,
            Roster roster,
            Euro fullTimeMonthWage) {}

    /**
     * What the employer's premiums and payments depend on.
     *
     * @param ufo per regeling an override of what "overheidswerkgever" says; mostly empty
     * @param whkPercentage own differentiated premium Whk (WGA and ZW together) in percent; empty is not known
     * @param smallForAof small employer: low Aof
     */
    public record Employer(
            boolean overheidswerkgever,
            Map<Regeling, Boolean> ufo,
            Optional<BigDecimal> whkPercentage,
            boolean smallForAof,
            Month vakantietoeslagMonth) {}

    /**
     * Cumulatives of this inkomstenverhouding and year before this month, and what is reserved.
     *
     * @param known false when months before this one are not known: no opening balances and no approved runs
     */
    public record YearToDate(
            boolean known,
            Euro loonLoonheffing,
            Euro loonheffing,
            Euro arbeidskorting,
            Euro premieloon,
            Euro maximumPremieloon,
            Euro bijdrageloonZvw,
            Euro reservedVakantietoeslag,
            Euro reservedEindejaarsuitkering) {

        public static YearToDate none(boolean known) {
            Euro nil = Euro.ZERO;
            return new YearToDate(known, nil, nil, nil, nil, nil, nil, nil, nil);
        }
    }

    /**
     * Kolom 14 of the last calendar year at this employer, in euros.
     *
     * @param months in which it was earned; half a month counts as 0.5
     */
    public record PreviousYear(Euro kolom14, BigDecimal months) {

        public PreviousYear(Euro kolom14, int months) {
            this(kolom14, BigDecimal.valueOf(months));
        }
    }
}
