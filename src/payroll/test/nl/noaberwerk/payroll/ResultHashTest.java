package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.Side;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import org.junit.jupiter.api.Test;

/** Whatever the second person agrees with is in the fingerprint; the order of the work is not. */
class ResultHashTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void doesNotDependOnTheOrderOfCalculation() {
        assertThat(hash(DAY, List.of("1", "2"), List.of("8", "9")))
                .isEqualTo(hash(DAY, List.of("2", "1"), List.of("9", "8")))
                .hasSize(64);
    }

    @Test
    void anotherPaymentDateOrAnotherPersonLeftOutIsAnotherResult() {
        String agreed = hash(DAY, List.of("1", "2"), List.of("9"));
        assertThat(hash(DAY.plusDays(1), List.of("1", "2"), List.of("9"))).isNotEqualTo(agreed);
        assertThat(hash(DAY, List.of("1", "2"), List.of("8"))).isNotEqualTo(agreed);
        assertThat(hash(DAY, List.of("1", "2"), List.of())).isNotEqualTo(agreed);
        assertThat(hash(DAY, List.of("1"), List.of("9"))).isNotEqualTo(agreed);
    }

    @Test
    void aCentOnAnyLineOfAnySideIsAnotherResult() {
        Payee payee = Example.payee(1, "10001");
        String agreed = ResultHash.payslip(payee, Example.lines(), List.of(), List.of());
        for (int i = 0; i < Example.lines().size(); i++) {
            List<Line> changed = new ArrayList<>(Example.lines());
            Line line = changed.get(i);
            changed.set(i, Example.line(line.code(), line.side(), "0.01"));
            assertThat(ResultHash.payslip(payee, changed, List.of(), List.of())).isNotEqualTo(agreed);
        }
        assertThat(ResultHash.payslip(
                        payee, List.of(Example.line("SALARIS", Side.EMPLOYEE, "1.00")), List.of(), List.of()))
                .isNotEqualTo(agreed);
    }

    @Test
    void anotherCostCentreOfALineOrAnotherLoonbeslagIsAnotherResult() {
        Payee payee = Example.payee(1, "10001");
        String agreed = ResultHash.payslip(payee, Example.lines(), List.of(), List.of());
        List<Line> elsewhere = new ArrayList<>(Example.lines());
        Line wage = elsewhere.get(0);
        elsewhere.set(
                0,
                new Line(
                        wage.code(),
                        wage.side(),
                        wage.description(),
                        wage.amount(),
                        wage.steps(),
                        Optional.of("3300")));
        assertThat(ResultHash.payslip(payee, elsewhere, List.of(), List.of())).isNotEqualTo(agreed);
        Withheld one = new Withheld(7, Euro.of("10.00"));
        String withheld = ResultHash.payslip(payee, Example.lines(), List.of(one), List.of());
        assertThat(withheld).isNotEqualTo(agreed);
        assertThat(ResultHash.payslip(payee, Example.lines(), List.of(new Withheld(8, one.amount())), List.of()))
                .isNotEqualTo(withheld);
    }

    @Test
    void anotherAccountOrHolderIsAnotherResult() {
        Payee payee = Example.payee(1, "10001");
        String agreed = ResultHash.payslip(payee, Example.lines(), List.of(), List.of());
        assertThat(ResultHash.payslip(
                        paidTo("NL73BANK0097371421", payee.accountHolder()), Example.lines(), List.of(), List.of()))
                .isNotEqualTo(agreed);
        assertThat(ResultHash.payslip(paidTo(payee.iban(), "Iemand anders"), Example.lines(), List.of(), List.of()))
                .isNotEqualTo(agreed);
        assertThat(ResultHash.payslip(
                        paidTo(payee.iban(), payee.accountHolder()), Example.lines(), List.of(), List.of()))
                .isEqualTo(agreed);
    }

    @Test
    void aCentLessToOneAccountAndMoreToAnotherIsAnotherResult() {
        Payee payee = Example.payee(1, "10001");
        Disbursement first = Example.disbursements().get(0);
        Disbursement second = Example.disbursements().get(1);
        String agreed = ResultHash.payslip(payee, Example.lines(), List.of(), List.of(first, second));
        assertThat(ResultHash.payslip(
                        payee, Example.lines(), List.of(), List.of(with(first, "2019.99"), with(second, "200.01"))))
                .isNotEqualTo(agreed);
        assertThat(ResultHash.payslip(payee, Example.lines(), List.of(), List.of(first)))
                .isNotEqualTo(agreed);
    }

    private static Disbursement with(Disbursement paid, String amount) {
        return new Disbursement(paid.kind(), paid.name(), paid.iban(), Euro.of(amount), paid.reference());
    }

    private static Payee paidTo(String iban, String holder) {
        return new Payee(1, "10001", "Wie dan ook", "Elders 2", iban, holder, "2100", Regeling.WSW, "");
    }

    private static String hash(LocalDate day, List<String> paid, List<String> leftOut) {
        ResultHash hash = new ResultHash(day);
        paid.forEach(number -> hash.paid(number, "digest of " + number));
        hash.leftOut(leftOut);
        return hash.value();
    }
}
