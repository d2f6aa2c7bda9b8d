package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.payroll.Difference.Share;
import nl.noaberwerk.payroll.Differences.Compared;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import org.junit.jupiter.api.Test;

/** The causes of a difference add up to it to the cent, whoever is compared, and each has a name that says what it is. */
class DifferencesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final MonthComparison COMPARISON = new MonthComparison(Law.load());

    @Test
    void fewerHoursAreToldApartFromAHigherWage() {
        Difference difference = COMPARISON.between(
                month("36", "2700.00", line("SALARIS", "2700.00"), line("LOONHEFFING", "-300.00")),
                month("32", "2727.00", line("SALARIS", "2424.00"), line("LOONHEFFING", "-250.00")));
        // by hand: 2,700.00 x 32/36 = 2,400.00, so 300.00 less by hours; 2,424.00 - 2,400.00 more by wage; 50.00 less
        // tax
        assertShares(difference, "HOURS  -300.00", "WAGE  24.00", "TAX loonheffing 50.00");
        assertThat(difference.sentence(OCTOBER))
                .isEqualTo("U krijgt 226,00 euro minder dan in oktober 2026: 300,00 minder door minder uren,"
                        + " 50,00 meer door minder loonheffing als gevolg hiervan en 24,00 meer door hoger loon.");
    }

    @Test
    void aRiseOfTheWageIsToldWithItsPensionAndTax() {
        Difference difference = COMPARISON.between(
                month(
                        "36",
                        "2700.00",
                        line("SALARIS", "2700.00"),
                        line("PENSIOEN_WN", "-100.00"),
                        line("LOONHEFFING", "-300.00")),
                month(
                        "36",
                        "2800.00",
                        line("SALARIS", "2800.00"),
                        line("PENSIOEN_WN", "-106.00"),
                        line("LOONHEFFING", "-330.00")));
        assertShares(difference, "WAGE  100.00", "PENSION  -6.00", "TAX loonheffing -30.00");
    }

    /** Of 2,700.00 there were 10 of 20 roster days: 1,350.00; the month after is whole. */
    @Test
    void whoBeganWithinTheMonthGetsMoreInTheNextByThePartOfTheMonth() {
        PaidMonth half = new PaidMonth(
                1,
                "1",
                "Naam",
                new BigDecimal("36.00"),
                new BigDecimal("0.5"),
                terms("36", "2700.00"),
                List.of(line("SALARIS", "1350.00")),
                Optional.empty());
        Difference difference = COMPARISON.between(half, month("36", "2700.00", line("SALARIS", "2700.00")));
        assertShares(difference, "PART_OF_MONTH  1350.00");
        assertThat(difference.sentence(OCTOBER)).contains("een groter deel van de maand in dienst");
    }

    /** From 36 to 18 hours halfway: 2,025.00 of 2,700.00; half of the fall comes in this month, half in the next. */
    @Test
    void hoursThatChangeWithinTheMonthAreHoursInBothMonths() {
        PaidMonth whole = month("36", "2700.00", line("SALARIS", "2700.00"));
        PaidMonth between = new PaidMonth(
                1,
                "1",
                "Naam",
                new BigDecimal("27.30"),
                BigDecimal.ONE,
                terms("18", "2700.00"),
                List.of(line("SALARIS", "2025.00")),
                Optional.empty());
        PaidMonth after = month("18", "2700.00", line("SALARIS", "1350.00"));
        assertShares(COMPARISON.between(whole, between), "HOURS  -675.00");
        assertShares(COMPARISON.between(between, after), "HOURS  -675.00");
    }

    @Test
    void itemsAreToldByTheirNameAndAlsoThatTheyAreGone() {
        Difference difference = COMPARISON.between(
                month(
                        "36",
                        "2700.00",
                        line("SALARIS", "2700.00"),
                        named("OVERUREN", "Overuren (4 uur, 150 % van uw uurloon)", "103.50"),
                        named("VAKBOND", "Vakbondscontributie", "-15.00")),
                month(
                        "36",
                        "2700.00",
                        line("SALARIS", "2700.00"),
                        named("VAKBOND", "Vakbondscontributie", "-16.00"),
                        named("DECLARATIE", "Declaratie", "20.00"),
                        named("NABETALING", "Nabetaling van dit jaar (over september 2026)", "40.00"),
                        line("LOONBESLAG", "-50.00"),
                        line("REISKOSTEN", "7.00")));
        assertShares(
                difference,
                "ITEMS Declaratie 20.00",
                "ITEMS Vakbondscontributie -1.00",
                "ITEMS_GONE Overuren -103.50",
                "RETRO Nabetaling van dit jaar 40.00",
                "TRAVEL  7.00",
                "LOONBESLAG  -50.00");
        assertThat(difference.sentence(OCTOBER)).contains("103,50 minder door het vervallen van overuren");
    }

    @Test
    void vakantietoeslagComesAndGoesWithItsOwnTax() {
        PaidMonth may = month(
                "36",
                "2700.00",
                line("SALARIS", "2700.00"),
                named("VT", "Vakantietoeslag", "2248.00"),
                line("LOONHEFFING_BB", "-800.00"));
        PaidMonth june = month("36", "2700.00", line("SALARIS", "2700.00"));
        assertShares(
                COMPARISON.between(june, may),
                "ONE_OFF Vakantietoeslag 2248.00",
                "TAX loonheffing over eenmalige bedragen -800.00");
        assertThat(COMPARISON.between(may, june).sentence(OCTOBER))
                .contains("2.248,00 minder door het wegvallen van vakantietoeslag");
    }

    /**
     * White month table 2026, below AOW, 2,500.00: 10,714 a year, less algemene heffingskorting 3,101 and arbeidskorting
     * 5,381 is 2,232, 186.00 a month; without loonheffingskorting 10,714 / 12 = 892.83.
     */
    @Test
    void takingLoonheffingskortingAwayIsItsOwnCause() {
        Difference difference =
                COMPARISON.between(taxed("2500.00", true, "-186.00"), taxed("2500.00", false, "-892.83"));
        assertShares(difference, "TAX_TABLE  -706.83");
        Difference withRaise =
                COMPARISON.between(taxed("2500.00", true, "-186.00"), taxed("2600.00", false, "-928.50"));
        assertThat(withRaise.has(DifferenceCause.TAX_TABLE)).isTrue();
        assertThat(withRaise.has(DifferenceCause.TAX)).isTrue();
        assertAddsUp(withRaise);
    }

    @Test
    void allPeopleAddUpAlsoThoseWhoCameWentOrAreLeftOut() {
        List<PaidMonth> before = List.of(of("1", "2000.00"), of("2", "1500.00"), of("3", "900.00"));
        List<PaidMonth> now = List.of(of("1", "2100.00"), of("4", "1800.00"));
        Differences all = Differences.of(new Compared(OCTOBER, before, now, Set.of("3"), true), COMPARISON);
        assertThat(all.by(DifferenceCause.NOT_PAID_BEFORE)).isEqualTo(Euro.of("1800.00"));
        assertThat(all.by(DifferenceCause.LEFT)).isEqualTo(Euro.of("-1500.00"));
        assertThat(all.by(DifferenceCause.LEFT_OUT)).isEqualTo(Euro.of("-900.00"));
        assertThat(all.by(DifferenceCause.WAGE)).isEqualTo(Euro.of("100.00"));
        Euro sum = all.before();
        for (Differences.Total total : all.totals()) {
            sum = sum.plus(total.amount());
        }
        assertThat(sum).isEqualTo(all.now());
    }

    @Test
    void whoCameInServiceThisMonthIsNew() {
        PaidMonth now = of("4", "1800.00");
        assertThat(Differences.begun(now, YearMonth.of(2019, 12)).has(DifferenceCause.NEW))
                .isTrue();
        assertThat(Differences.begun(now, YearMonth.of(2020, 1)).has(DifferenceCause.NOT_PAID_BEFORE))
                .isTrue();
    }

    @Test
    void aSupplementaryRunSaysNothingAboutWhoIsNotInIt() {
        Differences all = Differences.of(
                new Compared(OCTOBER, List.of(of("1", "2000.00")), List.of(of("4", "1800.00")), Set.of(), false),
                COMPARISON);
        assertThat(all.people()).hasSize(1);
        assertThat(all.by(DifferenceCause.LEFT)).isEqualTo(Euro.ZERO);
    }

    private static void assertShares(Difference difference, String... expected) {
        assertThat(difference.shares())
                .extracting(share -> share.cause() + " " + share.name() + " "
                        + share.amount().decimal())
                .containsExactly(expected);
        assertAddsUp(difference);
    }

    static void assertAddsUp(Difference difference) {
        assertThat(Euro.sum(difference.shares().stream().map(Share::amount).toList()))
                .isEqualTo(difference.change());
    }

    private static PaidMonth of(String number, String salary) {
        PaidMonth month = month("36", salary, line("SALARIS", salary));
        return new PaidMonth(
                1,
                number,
                "Naam " + number,
                month.averageHours(),
                BigDecimal.ONE,
                month.terms(),
                month.lines(),
                month.basis());
    }

    private static PaidMonth month(String hours, String wage, Line... lines) {
        return new PaidMonth(
                1,
                "1",
                "Naam",
                new BigDecimal(hours),
                BigDecimal.ONE,
                terms(hours, wage),
                List.of(lines),
                Optional.empty());
    }

    private static PaidMonth taxed(String wage, boolean korting, String tax) {
        PaidMonth month = month("36", wage, line("SALARIS", wage), line("LOONHEFFING", tax));
        return new PaidMonth(
                1,
                "1",
                "Naam",
                month.averageHours(),
                BigDecimal.ONE,
                month.terms(),
                month.lines(),
                Optional.of(basis(2026, "below_aow", korting, Euro.of(wage))));
    }

    static LoonheffingBasis basis(int year, String ageGroup, boolean korting, Euro wage) {
        return new LoonheffingBasis(year, "wit", "month", 1, ageGroup, korting, wage, Euro.ZERO, Euro.ZERO);
    }

    static Terms terms(String hours, String wage) {
        return new Terms(
                "Werkgever",
                LocalDate.of(2020, 1, 15),
                true,
                new BigDecimal(hours),
                new BigDecimal("36"),
                Euro.of(wage),
                "");
    }

    static Line line(String code, String amount) {
        return named(code, code, amount);
    }

    private static Line named(String code, String description, String amount) {
        return new Line(code, Side.EMPLOYEE, description, Euro.of(amount), List.of());
    }
}
