package nl.noaberwerk.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noaberwerk.payroll.Disbursement;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

class PaymentsOfPayslipTest {

    private final PaymentsOfPayslip making = new PaymentsOfPayslip("2026-11-1", "november 2026");

    @Test
    void everyPaymentOfOnePersonHasAnIdentificationOfItsOwn() {
        List<Payment> payments = making.payments(
                "10001",
                List.of(
                        paid(Kind.EMPLOYEE, "1112.09", ""),
                        paid(Kind.SECOND_ACCOUNT, "250.00", ""),
                        paid(Kind.CREDITOR, "100.00", "A-1"),
                        paid(Kind.CREDITOR, "61.30", "B-2")));
        assertThat(payments)
                .extracting(Payment::endToEndId)
                .containsExactly(
                        "SAL-2026-11-1-10001", "SA2-2026-11-1-10001", "BSL1-2026-11-1-10001", "BSL2-2026-11-1-10001");
        assertThat(payments).allMatch(payment -> payment.endToEndId().length() <= 35);
    }

    @Test
    void aCreditorGetsItsOwnReferenceAndABewindvoerderHersBesideTheMonth() {
        assertThat(describe(paid(Kind.CREDITOR, "61.30", "2026/0815 Züid"))).isEqualTo("2026/0815 Zuid");
        assertThat(describe(paid(Kind.CREDITOR, "61.30", "/CD//17/"))).isEqualTo("CD/17");
        assertThat(describe(paid(Kind.CREDITOR, "61.30", ""))).isEqualTo("Loonbeslag november 2026");
        assertThat(describe(paid(Kind.EMPLOYEE, "10.00", "D-17"))).isEqualTo("Salaris november 2026 D-17");
        assertThat(describe(paid(Kind.EMPLOYEE, "10.00", ""))).isEqualTo("Salaris november 2026");
    }

    @Test
    void aNameWithoutAnySepaLetterBecomesThePersonnelNumber() {
        Disbursement greek = new Disbursement(Kind.EMPLOYEE, "Ω", "NL19BANK0257627257", Euro.of("1.00"), "");
        assertThat(making.payments("10001", List.of(greek)).get(0).name()).isEqualTo("Personeelsnummer 10001");
    }

    private String describe(Disbursement paid) {
        return making.payments("10001", List.of(paid)).get(0).description();
    }

    private static Disbursement paid(Kind kind, String amount, String reference) {
        return new Disbursement(kind, "M. ten Dam", "NL19BANK0257627257", Euro.of(amount), reference);
    }
}
