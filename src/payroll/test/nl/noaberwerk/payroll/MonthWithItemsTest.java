package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.wages.MonthItem;
import org.junit.jupiter.api.Test;

/** How items and loonbeslagen stand on the payslip, and what they must never do. */
class MonthWithItemsTest {

    private static final String WAGE = "2629.12";

    private final SalaryCalculation calculation = new SalaryCalculation(Someone.lawWithPwri());

    @Test
    void theLinesAreInTheOrderOfThePayslipWhateverTheOrderOfTheItems() {
        List<MonthItem> items = List.of(
                Someone.untaxed("VAKBOND", "-19.23"),
                Someone.untaxed("DECLARATIE", "13.63"),
                Someone.beloning("GRATIFICATIE", "250.00"),
                Someone.table("NABETALING", "100.00"));
        Salary salary = calculation.calculate(
                Someone.wsw(WAGE).with(items, List.of(Someone.loonbeslag(7, "2000.00", "100.00"))));
        assertThat(salary.lines())
                .filteredOn(line -> line.side() == Side.EMPLOYEE)
                .extracting(Line::code)
                .containsExactly(
                        "SALARIS",
                        "NABETALING",
                        "GRATIFICATIE",
                        "PENSIOEN_WN",
                        "LOONHEFFING",
                        "LOONHEFFING_BB",
                        "DECLARATIE",
                        "VAKBOND",
                        "LOONBESLAG");
    }

    @Test
    void everyItemKeepsItsOwnLineAndOneOfNilHasNone() {
        List<MonthItem> items = List.of(
                Someone.table("NABETALING", "10.00"),
                Someone.table("NABETALING", "10.00"),
                Someone.table("NABETALING", "0.00"));
        assertThat(calculate(items).lines())
                .filteredOn(line -> line.code().equals("NABETALING"))
                .extracting(line -> line.amount().decimal())
                .containsExactly("10.00", "10.00");
    }

    @Test
    void theLineSaysWhichMonthHowManyHoursAndWhichPartOfTheHourlyWage() {
        MonthItem september = Someone.hours("OVERUREN", "4.5", "150");
        september = new MonthItem(
                1,
                "OVERUREN",
                "Overuren",
                september.treatment(),
                september.worth(),
                YearMonth.of(2026, 9),
                Optional.empty(),
                "fictief",
                false);
        assertThat(line(calculate(List.of(september)), "OVERUREN").description())
                .isEqualTo("Overuren (over september 2026, 4,5 uur, 150 % van uw uurloon)");
        assertThat(line(calculate(List.of(Someone.hours("VERLOF", "-8", "100"))), "VERLOF")
                        .description())
                .isEqualTo("Onderdeel (8 uur)");
    }

    /** 2,500.01 x 12 / (52 x 36) = 16.0257051...; x 100 hours = 1,602.57; from a rounded 16.03 it would be 1,603.00. */
    @Test
    void theHourlyWageIsNotRoundedBeforeItIsMultiplied() {
        Salary salary = calculation.calculate(
                Someone.wsw("2500.01").with(List.of(Someone.hours("EXTRA_UREN", "100", "100")), List.of()));
        assertThat(line(salary, "EXTRA_UREN").amount()).isEqualTo(Euro.of("1602.57"));
        assertThat(line(salary, "EXTRA_UREN").steps())
                .extracting(Step::name)
                .containsExactly("Uurloon", "Waarde van de uren", "Verwerking");
        assertThat(codes(salary)).contains("te-controleren:uurloon.weken.wsw");
    }

    @Test
    void aComponentThatNobodyConfirmedIsOneFindingHoweverManyItems() {
        MonthItem sure = Someone.table("NABETALING", "10.00");
        MonthItem toCheck = new MonthItem(
                1,
                sure.code(),
                sure.description(),
                sure.treatment(),
                sure.worth(),
                sure.concerns(),
                sure.costCentre(),
                "fictief",
                true);
        assertThat(codes(calculate(List.of(toCheck, toCheck)))).containsOnlyOnce("te-controleren:component.NABETALING");
        assertThat(codes(calculate(List.of(sure)))).doesNotContain("te-controleren:component.NABETALING");
    }

    /** The minimum at 36 hours in November 2026 is 2,347.43: 2,300.00 needs 47.43 beside it. */
    @Test
    void whatCountsForTheMinimumWageIsHeldAgainstItWithTheWage() {
        assertThat(minimumWageFindings("2300.00", Someone.table("LOONGARANTIE", "47.42")))
                .singleElement()
                .asString()
                .contains("2.347,42", "2.347,43");
        assertThat(minimumWageFindings("2300.00", Someone.table("LOONGARANTIE", "47.43")))
                .isEmpty();
        assertThat(minimumWageFindings("2300.00", Someone.beloning("GRATIFICATIE", "500.00")))
                .hasSize(1);
    }

    /** 2,629.12 - 3,000.00: kolom 14 is negative, no tax, and the premiums are given back over it. */
    @Test
    void aNegativeWageOfThePeriodHasNoLoonheffingAndLowersThePremiums() {
        Salary salary = calculate(List.of(Someone.table("ONBETAALD_VERLOF", "-3000.00")));
        assertThat(salary.loonheffingBasis().orElseThrow().wage()).isEqualTo(Euro.of("-370.88"));
        assertThat(line(salary, "LOONHEFFING").amount()).isEqualTo(Euro.ZERO);
        assertThat(salary.values().premieloon()).isEqualTo(Euro.of("-370.88"));
        // 2.74 % of -370.88 = -10.162, down to cents
        assertThat(line(salary, "AWF").amount()).isEqualTo(Euro.of("-10.17"));
        assertThat(salary.blocked()).isTrue();
    }

    @Test
    void aLoonbeslagNeverMakesTheNetNegativeAndSaysWhyNothingIsWithheld() {
        Salary salary = calculation.calculate(Someone.wsw(WAGE)
                .with(
                        List.of(Someone.untaxed("VAKBOND", "-9000.00")),
                        List.of(Someone.loonbeslag(7, "0.00", "100.00"))));
        assertThat(salary.withheld()).isEmpty();
        assertThat(salary.lines()).extracting(Line::code).doesNotContain("LOONBESLAG");
        assertThat(codes(salary)).contains("loonbeslag-niets");
    }

    @Test
    void lettersThatNameDifferentBeslagvrijeVoetenAreAFinding() {
        SalaryFacts facts = Someone.wsw(WAGE);
        Salary different = calculation.calculate(facts.with(
                List.of(),
                List.of(Someone.loonbeslag(7, "2000.00", "100.00"), Someone.loonbeslag(8, "2100.00", "100.00"))));
        assertThat(codes(different)).contains("loonbeslag-verschillende-voet");
        Salary same = calculation.calculate(facts.with(
                List.of(),
                List.of(Someone.loonbeslag(7, "2000.00", "100.00"), Someone.loonbeslag(8, "2000.0", "100.00"))));
        assertThat(codes(same)).doesNotContain("loonbeslag-verschillende-voet");
    }

    @Test
    void theLineOfALoonbeslagNamesCreditorAndReferenceAndExplainsTheLetter() {
        Salary salary = calculation.calculate(
                Someone.wsw(WAGE).with(List.of(), List.of(Someone.loonbeslag(7, "2000.00", "100.00"))));
        assertThat(line(salary, "LOONBESLAG").description())
                .isEqualTo("Loonbeslag Deurwaarder De Wit, kenmerk 2026-0815");
        assertThat(line(salary, "LOONBESLAG").steps())
                .extracting(Step::how)
                .anySatisfy(how -> assertThat(how).contains("beslagvrije voet 2.000,00"));
        assertThat(salary.withheld()).containsExactly(new Withheld(7, Euro.of("100.00")));
    }

    private Salary calculate(List<MonthItem> items) {
        return calculation.calculate(Someone.wsw(WAGE).with(items, List.of()));
    }

    private List<String> minimumWageFindings(String wage, MonthItem item) {
        return calculation.calculate(Someone.wsw(wage).with(List.of(item), List.of())).remarks().stream()
                .filter(remark -> remark.code().equals("minimumloon"))
                .map(Remark::message)
                .toList();
    }

    private static Line line(Salary salary, String code) {
        return salary.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Salary salary) {
        return salary.remarks().stream().map(Remark::code).toList();
    }
}
