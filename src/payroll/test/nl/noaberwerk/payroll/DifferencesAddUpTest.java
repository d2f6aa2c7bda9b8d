package nl.noaberwerk.payroll;

import static nl.noaberwerk.payroll.DifferencesTest.COMPARISON;
import static nl.noaberwerk.payroll.DifferencesTest.assertAddsUp;
import static nl.noaberwerk.payroll.DifferencesTest.basis;
import static nl.noaberwerk.payroll.DifferencesTest.line;
import static nl.noaberwerk.payroll.DifferencesTest.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** Twenty thousand pairs of invented payslips: the causes always add up to the difference, nothing is left over. */
class DifferencesAddUpTest {

    /** Whatever two payslips say, of whoever and with whichever components: the residual is nil. */
    @Test
    void theCausesAddUpToTheDifferenceWhateverThePayslipsSay() {
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            Difference difference = COMPARISON.between(anyMonth(random), anyMonth(random));
            assertAddsUp(difference);
            assertThat(difference.shares())
                    .allSatisfy(share -> assertThat(share.amount().isZero()).isFalse())
                    .allSatisfy(share -> assertThat(share.text()).doesNotContain("{"));
        }
    }

    private static PaidMonth anyMonth(Random random) {
        List<Line> lines = new ArrayList<>();
        for (String code : List.of(
                "SALARIS",
                "LOONHEFFING",
                "LOONHEFFING_BB",
                "PENSIOEN_WN",
                "VT",
                "EJU",
                "REISKOSTEN",
                "REISKOSTEN_BELAST",
                "LOONBESLAG",
                "LOONGARANTIE",
                "NABETALING",
                "OVERUREN",
                "EIGEN_COMPONENT")) {
            for (int times = random.nextInt(3); times > 0; times--) {
                lines.add(line(code, cents(random).decimal()));
            }
        }
        BigDecimal hours = BigDecimal.valueOf(100 + random.nextInt(3600), 2);
        BigDecimal part = random.nextBoolean() ? BigDecimal.ONE : BigDecimal.valueOf(random.nextInt(1_000_000), 6);
        BigDecimal average = random.nextBoolean() ? hours : BigDecimal.valueOf(100 + random.nextInt(3600), 2);
        Optional<LoonheffingBasis> basis = random.nextInt(10) == 0
                ? Optional.empty()
                : Optional.of(basis(
                        2025 + random.nextInt(2),
                        random.nextBoolean() ? "below_aow" : "aow_1946_or_later",
                        random.nextBoolean(),
                        Euro.ofCents(random.nextInt(600_000))));
        Terms terms = terms(
                hours.toPlainString(), Euro.ofCents(random.nextInt(600_000)).decimal());
        return new PaidMonth(1, "1", "Naam", average, part, terms, lines, basis);
    }

    private static Euro cents(Random random) {
        return Euro.ofCents(random.nextInt(400_000) - 200_000L);
    }
}
