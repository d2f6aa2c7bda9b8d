package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.payroll.SalaryFacts.Employer;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.SalaryFacts.PreviousYear;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import nl.noaberwerk.wages.LoonbeslagOrder;
import nl.noaberwerk.wages.MonthItem;
import nl.noaberwerk.wages.MonthItem.Amount;
import nl.noaberwerk.wages.MonthItem.Hours;
import nl.noaberwerk.wages.MonthItem.Worth;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;

/** A fictional employee, 36 hours on five days, with fictional items; tests change what they are about. */
final class Someone {

    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private Someone() {}

    static Law law(String... entered) {
        List<EnteredValue> values = java.util.stream.IntStream.range(0, entered.length / 2)
                .mapToObj(i ->
                        new EnteredValue(entered[2 * i], LocalDate.of(2024, 1, 1), entered[2 * i + 1], "fictief", true))
                .toList();
        return Law.load().with(values);
    }

    /** With PWRI values: franchise 15,600, 24 %, of which 30 % for the employee. */
    static Law lawWithPwri() {
        return law(
                "pensioen.pwri.franchise", "15600", "pensioen.pwri.premie", "24", "pensioen.pwri.werknemersdeel", "30");
    }

    /** In service all month; Wsw; 27,000.00 in the year before. */
    static SalaryFacts wsw(String wage) {
        return facts(Regeling.WSW, NOVEMBER, wage, YearToDate.none(true));
    }

    static SalaryFacts facts(Regeling regeling, YearMonth month, String wage, YearToDate yearToDate) {
        BigDecimal fullTime = new BigDecimal("36");
        Roster roster = Roster.parse("7,2|7,2|7,2|7,2|7,2");
        Part part = new Part(month.atDay(1), month.atEndOfMonth(), fullTime, fullTime, roster, Euro.of(wage));
        return new SalaryFacts(
                "10001",
                regeling,
                month,
                LocalDate.of(1975, 3, 2),
                LocalDate.of(2005, 1, 1),
                Optional.empty(),
                true,
                List.of(part),
                true,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new Employer(false, Map.of(), Optional.of(new BigDecimal("0.98")), false, Month.MAY),
                yearToDate,
                Optional.of(new PreviousYear(Euro.of("27000.00"), 12)),
                List.of(),
                List.of(),
                PaidAbsence.NONE);
    }

    static MonthItem table(String code, String amount) {
        return item(code, Treatment.ordinaryWage(), new Amount(Euro.of(amount)));
    }

    static MonthItem beloning(String code, String amount) {
        Treatment treatment = new Treatment(Taxation.BIJZONDERE_BELONING, true, true, false, false, false, false);
        return item(code, treatment, new Amount(Euro.of(amount)));
    }

    static MonthItem untaxed(String code, String amount) {
        return item(code, Treatment.untaxed(), new Amount(Euro.of(amount)));
    }

    static MonthItem hours(String code, String hours, String percentage) {
        return item(code, Treatment.ordinaryWage(), new Hours(new BigDecimal(hours), new BigDecimal(percentage)));
    }

    static MonthItem item(String code, Treatment treatment, Worth worth) {
        return new MonthItem(1, code, "Onderdeel", treatment, worth, NOVEMBER, Optional.empty(), "fictief", false);
    }

    static LoonbeslagOrder loonbeslag(long order, String beslagvrijeVoet, String remaining) {
        return new LoonbeslagOrder(
                order,
                1,
                "Deurwaarder De Wit",
                "2026-0815",
                "NL19BANK0257627257",
                Euro.of(beslagvrijeVoet),
                Euro.of(remaining));
    }
}
