package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** The causes of a difference add up to it to the cent, whoever is compared. */
class DifferencesTest {

    @Test
    void fewerHoursTakeTheTaxAlongAndWhatIsLeftIsWage() {
        PaidMonth before = month("1", "36", 2026, line("SALARIS", "2700.00"), line("LOONHEFFING", "-300.00"));
        PaidMonth now = month("1", "32", 2026, line("SALARIS", "2424.00"), line("LOONHEFFING", "-250.00"));
        Difference difference = Difference.between(before, now);
        // by hand: 2,700.00 x 32/36 = 2,400.00, so 300.00 less by hours and 24.00 more by wage; the tax 50.00 less
        assertThat(difference.by(DifferenceCause.HOURS)).isEqualTo(Euro.of("-250.00"));
        assertThat(difference.by(DifferenceCause.WAGE)).isEqualTo(Euro.of("24.00"));
        assertAddsUp(difference);
    }

    @Test
    void aRiseOfTheWageTakesTaxAndPensionAlong() {
        PaidMonth before = month(
                "1",
                "36",
                2026,
                line("SALARIS", "2700.00"),
                line("PENSIOEN_WN", "-100.00"),
                line("LOONHEFFING", "-300.00"));
        PaidMonth now = month(
                "1",
                "36",
                2026,
                line("SALARIS", "2800.00"),
                line("PENSIOEN_WN", "-106.00"),
                line("LOONHEFFING", "-330.00"));
        Difference difference = Difference.between(before, now);
        assertThat(difference.causes()).containsOnlyKeys(DifferenceCause.WAGE);
        assertThat(difference.by(DifferenceCause.WAGE)).isEqualTo(Euro.of("64.00"));
        assertAddsUp(difference);
    }

    @Test
    void theTableOfANewYearAndAOneOffAreTheirOwnCauses() {
        PaidMonth before = month("1", "36", 2025, line("SALARIS", "2700.00"), line("LOONHEFFING", "-300.00"));
        PaidMonth now = month(
                "1",
                "36",
                2026,
                line("SALARIS", "2700.00"),
                line("LOONHEFFING", "-290.00"),
                line("VT", "1000.00"),
                line("LOONHEFFING_BB", "-400.00"),
                line("REISKOSTEN", "7.00"));
        Difference difference = Difference.between(before, now);
        assertThat(difference.by(DifferenceCause.TAX_TABLE)).isEqualTo(Euro.of("10.00"));
        assertThat(difference.by(DifferenceCause.ONE_OFF)).isEqualTo(Euro.of("600.00"));
        assertThat(difference.by(DifferenceCause.OTHER)).isEqualTo(Euro.of("7.00"));
        assertAddsUp(difference);
    }

    @Test
    void allPeopleAddUpAlsoThoseWhoCameWentOrAreLeftOut() {
        List<PaidMonth> before = List.of(of("1", "2000.00"), of("2", "1500.00"), of("3", "900.00"));
        List<PaidMonth> now = List.of(of("1", "2100.00"), of("4", "1800.00"));
        Differences all = Differences.of(before, now, Set.of("3"), true);
        assertThat(all.by(DifferenceCause.NEW)).isEqualTo(Euro.of("1800.00"));
        assertThat(all.by(DifferenceCause.LEFT)).isEqualTo(Euro.of("-1500.00"));
        assertThat(all.by(DifferenceCause.OTHER)).isEqualTo(Euro.of("-900.00"));
        assertThat(all.by(DifferenceCause.WAGE)).isEqualTo(Euro.of("100.00"));
        Euro sum = all.before();
        for (DifferenceCause cause : DifferenceCause.values()) {
            sum = sum.plus(all.by(cause));
        }
        assertThat(sum).isEqualTo(all.now());
    }

    @Test
    void aSupplementaryRunSaysNothingAboutWhoIsNotInIt() {
        Differences all = Differences.of(List.of(of("1", "2000.00")), List.of(of("4", "1800.00")), Set.of(), false);
        assertThat(all.people()).hasSize(1);
        assertThat(all.by(DifferenceCause.LEFT)).isEqualTo(Euro.ZERO);
    }

    private static void assertAddsUp(Difference difference) {
        assertThat(Euro.sum(difference.causes().values())).isEqualTo(difference.change());
    }

    private static PaidMonth of(String number, String salary) {
        return month(number, "36", 2026, line("SALARIS", salary));
    }

    private static PaidMonth month(String number, String hours, int year, Line... lines) {
        LoonheffingBasis basis =
                new LoonheffingBasis(year, "wit", "month", 1, "below_aow", true, Euro.ZERO, Euro.ZERO, Euro.ZERO);
        return new PaidMonth(number, "Naam " + number, new BigDecimal(hours), List.of(lines), Optional.of(basis));
    }

    private static Line line(String code, String amount) {
        return new Line(code, Side.EMPLOYEE, code, Euro.of(amount), List.of());
    }
}
