package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Severity;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.SalaryFacts.Employer;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.payroll.SalaryFacts.PreviousYear;
import nl.noaberwerk.payroll.SalaryFacts.YearToDate;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;
import org.junit.jupiter.api.Test;

/** What must hold of every salary, and what the calculation does when something is missing or out of the ordinary. */
class SalaryCalculationTest {

    private static final Law LAW = Law.load()
            .with(List.of(
                    fictional("pensioen.pwri.franchise", "15600"),
                    fictional("pensioen.pwri.premie", "24"),
                    fictional("pensioen.pwri.werknemersdeel", "30"),
                    fictional("pensioen.abp.franchise", "18400"),
                    fictional("pensioen.abp.premie", "27"),
                    fictional("pensioen.abp.werknemersdeel", "30")));

    private static final Employer EMPLOYER =
            new Employer(true, Map.of(), Optional.of(new BigDecimal("0.98")), false, Month.MAY);

    private final SalaryCalculation calculation = new SalaryCalculation(LAW);
    private Regeling regeling = Regeling.WSW;
    private YearMonth month = YearMonth.of(2026, 11);
    private LocalDate birthDate = LocalDate.of(1975, 3, 2);
    private Employer employer = EMPLOYER;
    private YearToDate yearToDate = YearToDate.none(true);
    private Roster roster = Roster.parse("7,2|7,2|7,2|7,2|7,2");
    private LocalDate first = LocalDate.of(2005, 1, 1);
    private Optional<LocalDate> last = Optional.empty();
    private Euro wage = Euro.of("2629.12");
    private BigDecimal hours = new BigDecimal("36");
    private BigDecimal kilometres = BigDecimal.ZERO;

    /** Gross + untaxed = net + deductions + loonheffing, whoever it is. */
    @Test
    void grossAndUntaxedEqualNetAndDeductionsAndLoonheffing() {
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            Salary salary = calculation.calculate(somebody(random));
            Euro untaxed = sum(salary, "REISKOSTEN");
            Euro withheld = sum(salary, "PENSIOEN_WN", "LOONHEFFING", "LOONHEFFING_BB");
            assertThat(salary.gross().plus(untaxed)).isEqualTo(salary.net().minus(withheld));
            assertThat(salary.net())
                    .isEqualTo(Euro.sum(salary.lines().stream()
                            .filter(line -> line.side() == Side.EMPLOYEE)
                            .map(Line::amount)
                            .toList()));
            assertThat(salary.values().loonheffing())
                    .isEqualTo(sum(salary, "LOONHEFFING", "LOONHEFFING_BB").negated());
            assertThat(salary.lines())
                    .allSatisfy(
                            line -> assertThat(line.amount().value().scale()).isLessThanOrEqualTo(2))
                    .allSatisfy(line -> assertThat(line.steps()).isNotEmpty());
        }
    }

    @Test
    void theSameFactsAndLawGiveTheSameSalary() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            SalaryFacts facts = somebody(random);
            assertThat(calculation.calculate(facts)).isEqualTo(new SalaryCalculation(LAW).calculate(facts));
        }
    }

    @Test
    void aMissingPensionValueBlocksOnlyWhomItConcerns() {
        SalaryCalculation withoutPension = new SalaryCalculation(Law.load());
        Salary salary = withoutPension.calculate(facts());
        assertThat(salary.blocked()).isTrue();
        assertThat(codes(salary, Severity.BLOCKING))
                .containsExactlyInAnyOrder(
                        "ontbreekt:pensioen.pwri.franchise",
                        "ontbreekt:pensioen.pwri.premie",
                        "ontbreekt:pensioen.pwri.werknemersdeel");
        assertThat(salary.lines()).extracting(Line::code).contains("SALARIS", "LOONHEFFING");
        Law none = Law.load().with(List.of(fictional("pensioen.fonds.wsw", "geen")));
        assertThat(new SalaryCalculation(none).calculate(facts()).blocked()).isFalse();
    }

    @Test
    void aValueThatNobodyConfirmedComputesAndIsMarkedOnce() {
        EnteredValue unconfirmed =
                new EnteredValue("pensioen.pwri.premie", LocalDate.of(2026, 11, 1), "25", "brief van het fonds", false);
        Salary salary = new SalaryCalculation(LAW.with(List.of(unconfirmed))).calculate(facts());
        assertThat(codes(salary, Severity.WARNING)).containsOnlyOnce("te-controleren:pensioen.pwri.premie");
        assertThat(salary.blocked()).isFalse();
        // (2,629.12 - 1,300.00) x 25 % = 332.28, x 30 % = 99.68
        assertThat(sum(salary, "PENSIOEN_WN")).isEqualTo(Euro.of("-99.68"));
    }

    @Test
    void yearsOutsideWhatIsFinalAreRefused() {
        for (int year : new int[] {2023, 2027}) {
            month = YearMonth.of(year, 1);
            Salary salary = calculation.calculate(facts());
            assertThat(codes(salary, Severity.BLOCKING)).containsExactly("jaar-niet-beschikbaar");
            assertThat(salary.lines()).isEmpty();
        }
    }

    /** Born on 20-11-1959: 67 years on 20-11-2026, so the column of November is that of the AOW. */
    @Test
    void fromTheMonthOfTheAowAgeThereAreNoPremiumsButTheZvw() {
        birthDate = LocalDate.of(1959, 11, 20);
        Salary salary = calculation.calculate(facts());
        assertThat(salary.loonheffingBasis().orElseThrow().ageGroup()).isEqualTo("aow_1946_or_later");
        assertThat(salary.lines()).extracting(Line::code).contains("ZVW").doesNotContain("AWF", "AOF", "WKO", "WHK");
        assertThat(salary.values().premieloon()).isEqualTo(Euro.ZERO);
        month = YearMonth.of(2026, 10);
        assertThat(calculation.calculate(facts()).lines())
                .extracting(Line::code)
                .contains("AWF");
    }

    @Test
    void wswIsNeverUfoAndPaysHighAofAndTheReplacingWhkAlsoWithASmallEmployer() {
        employer = new Employer(true, Map.of(Regeling.WSW, true), Optional.empty(), true, Month.MAY);
        Salary salary = calculation.calculate(facts());
        assertThat(salary.lines())
                .extracting(Line::description)
                .contains("Premie AWf laag", "Premie Aof hoog", "Vervangende premie Whk");
        assertThat(salary.blocked()).isFalse();
    }

    @Test
    void participatiewetAtAPublicEmployerIsUfoToBeCheckedUnlessTheEmployerSettledIt() {
        regeling = Regeling.PARTICIPATIEWET;
        Salary salary = calculation.calculate(facts());
        assertThat(salary.lines()).extracting(Line::code).contains("UFO").doesNotContain("AWF");
        assertThat(codes(salary, Severity.WARNING)).contains("te-controleren:premie.ufo.participatiewet");
        employer =
                new Employer(true, Map.of(Regeling.PARTICIPATIEWET, false), EMPLOYER.whkPercentage(), false, Month.MAY);
        salary = calculation.calculate(facts());
        assertThat(salary.lines()).extracting(Line::code).contains("AWF").doesNotContain("UFO");
        assertThat(codes(salary, Severity.WARNING)).doesNotContain("te-controleren:premie.ufo.participatiewet");
    }

    @Test
    void withoutAWhkPercentageOnlyWswIsPaid() {
        employer = new Employer(true, Map.of(), Optional.empty(), false, Month.MAY);
        regeling = Regeling.AMBTELIJK;
        assertThat(codes(calculation.calculate(facts()), Severity.BLOCKING)).containsExactly("whk-percentage");
    }

    /** 12 working days at 2,629.12 and 9 at 3,000.00 in November 2026: 1,502.35 + 1,285.71. */
    @Test
    void aChangeWithinTheMonthIsPaidByRosterHours() {
        Part before = part(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 17), wage);
        Part after = part(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 30), Euro.of("3000.00"));
        Salary salary = calculation.calculate(facts(List.of(before, after)));
        assertThat(sum(salary, "SALARIS")).isEqualTo(Euro.of("2788.06"));
        assertThat(salary.loonheffingBasis().orElseThrow().period()).isEqualTo("month");
    }

    /** 1 November 2026 is a Sunday: who starts on Monday has worked every hour of the month. */
    @Test
    void whoMissesNoHourOfTheRosterHasAWholeMonth() {
        first = LocalDate.of(2026, 11, 2);
        Salary salary = calculation.calculate(facts());
        assertThat(sum(salary, "SALARIS")).isEqualTo(wage);
        assertThat(salary.loonheffingBasis().orElseThrow().period()).isEqualTo("month");
    }

    /** 7 km x 2 x 214 / 12 x 0.30 = 74.90, of which 0.25 per km = 62.42 is untaxed. */
    @Test
    void travelAboveTheUntaxedMaximumIsTaxedApart() {
        kilometres = new BigDecimal("7");
        Law generous = LAW.with(List.of(fictional("reiskosten.vergoeding.wsw", "0.30")));
        Salary salary = new SalaryCalculation(generous).calculate(facts());
        assertThat(sum(salary, "REISKOSTEN")).isEqualTo(Euro.of("62.42"));
        assertThat(sum(salary, "REISKOSTEN_BELAST")).isEqualTo(Euro.of("12.48"));
        assertThat(salary.gross()).isEqualTo(Euro.of("2641.60"));
    }

    @Test
    void unknownOpeningBalancesAndAWageBelowTheMinimumAreFindings() {
        yearToDate = YearToDate.none(false);
        wage = Euro.of("2347.42");
        assertThat(codes(calculation.calculate(facts()), Severity.WARNING))
                .contains("beginstand-onbekend", "minimumloon");
        wage = Euro.of("2347.43");
        assertThat(codes(calculation.calculate(facts()), Severity.WARNING)).doesNotContain("minimumloon");
    }

    @Test
    void aRosterWithoutHoursBlocks() {
        roster = Roster.parse("0|0|0|0|0");
        assertThat(codes(calculation.calculate(facts()), Severity.BLOCKING)).containsExactly("rooster-zonder-uren");
    }

    private SalaryFacts somebody(Random random) {
        regeling = Regeling.values()[random.nextInt(4)];
        month = YearMonth.of(2024 + random.nextInt(3), 1 + random.nextInt(12));
        birthDate = LocalDate.of(1940 + random.nextInt(66), 1 + random.nextInt(12), 1 + random.nextInt(28));
        roster = List.of(
                        Roster.parse("7,2|7,2|7,2|7,2|7,2"),
                        Roster.parse("8|8|8|8|0"),
                        Roster.parse("5|5|5|5|0|0|0|4|4|4|4|4|0|0"),
                        Roster.parse("4|4|4|4|4"))
                .get(random.nextInt(4));
        hours = roster.hoursPerWeek();
        wage = Euro.ofCents(150_000 + random.nextInt(800_000));
        kilometres = BigDecimal.valueOf(random.nextInt(60));
        first = random.nextInt(4) == 0 ? month.atDay(1 + random.nextInt(28)) : LocalDate.of(2000, 1, 1);
        last = random.nextInt(4) == 0
                ? Optional.of(month.atEndOfMonth().minusDays(random.nextInt(3)))
                : Optional.empty();
        last = last.filter(day -> !day.isBefore(first));
        Euro earned = Euro.ofCents(random.nextInt(6_000_000));
        Euro saved = Euro.ofCents(random.nextInt(300_000));
        yearToDate = new YearToDate(
                true,
                earned,
                Euro.ZERO,
                Euro.ZERO,
                earned,
                Euro.ofCents(random.nextInt(6_000_000)),
                earned,
                saved,
                saved);
        return facts();
    }

    private SalaryFacts facts() {
        LocalDate from = first.isBefore(month.atDay(1)) ? month.atDay(1) : first;
        LocalDate until = last.orElse(month.atEndOfMonth());
        return facts(List.of(part(from, until, wage)));
    }

    private SalaryFacts facts(List<Part> parts) {
        return new SalaryFacts(
                "10001",
                regeling,
                month,
                birthDate,
                first,
                last,
                true,
                parts,
                true,
                false,
                kilometres,
                new BigDecimal("5"),
                employer,
                yearToDate,
                Optional.of(new PreviousYear(Euro.of("27000.00"), 12)),
                List.of(),
                List.of(),
                nl.noaberwerk.labour.PaidAbsence.NONE);
    }

    private Part part(LocalDate from, LocalDate until, Euro monthWage) {
        return new Part(from, until, hours, new BigDecimal("36"), roster, monthWage);
    }

    private static Euro sum(Salary salary, String... codes) {
        return Euro.sum(salary.lines().stream()
                .filter(line -> List.of(codes).contains(line.code()))
                .map(Line::amount)
                .toList());
    }

    private static List<String> codes(Salary salary, Severity severity) {
        return salary.remarks().stream()
                .filter(remark -> remark.severity() == severity)
                .map(Remark::code)
                .toList();
    }

    private static EnteredValue fictional(String key, String value) {
        return new EnteredValue(key, LocalDate.of(2024, 1, 1), value, "fictief", true);
    }
}
