package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole payslips worked out by hand, each with its calculation in its file, come out to the cent. */
class PayslipExamplesTest {

    static List<PayslipExample> examples() throws IOException, URISyntaxException {
        Path folder = Path.of(PayslipExamplesTest.class
                .getResource("/examples/wsw-voltijd.yaml")
                .toURI());
        try (Stream<Path> files = Files.list(folder.getParent())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(PayslipExample::read)
                    .toList();
        }
    }

    @Test
    void thereIsOneForEveryKindOfItem() throws IOException, URISyntaxException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(29);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void comesOutToTheCent(PayslipExample example) {
        Salary salary = new SalaryCalculation(example.law()).calculate(example.facts());
        assertThat(amounts(salary, Side.EMPLOYEE)).isEqualTo(example.amounts("lines"));
        assertThat(amounts(salary, Side.EMPLOYER)).isEqualTo(example.amounts("employer"));
        assertThat(amounts(salary, Side.RESERVED)).isEqualTo(example.amounts("reserved"));
        assertThat(salary.gross()).isEqualTo(Euro.of(example.expected("gross")));
        assertThat(salary.net()).isEqualTo(Euro.of(example.expected("net")));
        assertThat(salary.remarks())
                .extracting(Salary.Remark::code)
                .containsExactlyInAnyOrderElementsOf(example.remarks());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void theWagesThatPremiumsAreDueOverAndWhatIsWithheldForCreditorsComeOutToo(PayslipExample example) {
        Salary salary = new SalaryCalculation(example.law()).calculate(example.facts());
        Map<?, ?> wages = example.expectedMap("wages");
        if (!wages.isEmpty()) {
            assertThat(salary.values().loonLoonheffing().decimal()).isEqualTo(wages.get("kolom14"));
            assertThat(salary.values().premieloon().decimal()).isEqualTo(wages.get("premieloon"));
            assertThat(salary.values().bijdrageloonZvw().decimal()).isEqualTo(wages.get("bijdrageloonZvw"));
        }
        Map<String, String> withheld = new TreeMap<>();
        salary.withheld()
                .forEach(one ->
                        withheld.put(Long.toString(one.orderId()), one.amount().decimal()));
        assertThat(withheld).isEqualTo(new TreeMap<>(example.expectedMap("withheld")));
    }

    /** Decisions: gross + untaxed payments = net + deductions + loonheffing. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void grossAndUntaxedEqualNetAndDeductionsAndLoonheffing(PayslipExample example) {
        Identity.holdsFor(new SalaryCalculation(example.law()).calculate(example.facts()), example.facts());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void showsWhatTheTaxIsBasedOn(PayslipExample example) {
        Salary salary = new SalaryCalculation(example.law()).calculate(example.facts());
        LoonheffingBasis basis = salary.loonheffingBasis().orElseThrow();
        Map<?, ?> expected = example.expectedMap("basis");
        assertThat(basis.period()).isEqualTo(expected.get("period"));
        assertThat(basis.days()).hasToString(expected.get("days").toString());
        assertThat(basis.wage().decimal()).isEqualTo(expected.get("wage"));
        assertThat(basis.loonheffing().decimal()).isEqualTo(expected.get("loonheffing"));
        assertThat(basis.arbeidskorting().decimal()).isEqualTo(expected.get("arbeidskorting"));
        Map<?, ?> beloning = example.expectedMap("beloning");
        assertThat(salary.bijzondereBeloning().isPresent()).isEqualTo(!beloning.isEmpty());
        salary.bijzondereBeloning().ifPresent(outcome -> {
            assertThat(outcome.wage().decimal()).isEqualTo(beloning.get("wage"));
            assertThat(outcome.jaarloon().decimal()).isEqualTo(beloning.get("jaarloon"));
            assertThat(outcome.percentage()).isEqualTo(beloning.get("percentage"));
            assertThat(outcome.loonheffing().decimal()).isEqualTo(beloning.get("loonheffing"));
        });
    }

    private static Map<String, Euro> amounts(Salary salary, Side side) {
        Map<String, Euro> amounts = new TreeMap<>();
        salary.lines().stream()
                .filter(line -> line.side() == side)
                .forEach((Line line) -> amounts.merge(line.code(), line.amount(), Euro::plus));
        return amounts;
    }
}
