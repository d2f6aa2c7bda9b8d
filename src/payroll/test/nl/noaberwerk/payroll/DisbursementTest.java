package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.SecondAccount;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.wages.LoonbeslagOrder;
import org.junit.jupiter.api.Test;

class DisbursementTest {

    private static final String FIRST = "NL19BANK0257627257";
    private static final String SECOND = "NL73BANK0097371421";

    @Test
    void withoutASecondAccountAllGoesToTheFirst() {
        assertThat(Disbursement.wage(person(Optional.empty(), Optional.empty()), Euro.of("1362.09")))
                .containsExactly(new Disbursement(Kind.EMPLOYEE, "M. ten Dam", FIRST, Euro.of("1362.09"), ""));
    }

    @Test
    void theSecondAccountGetsItsFixedAmountAndTheFirstTheRest() {
        // 1,362.09 - 250.00 = 1,112.09, by hand
        assertThat(Disbursement.wage(person(split("250.00"), Optional.empty()), Euro.of("1362.09")))
                .containsExactly(
                        new Disbursement(Kind.EMPLOYEE, "M. ten Dam", FIRST, Euro.of("1112.09"), ""),
                        new Disbursement(Kind.SECOND_ACCOUNT, "Stichting Sparen", SECOND, Euro.of("250.00"), ""));
    }

    @Test
    void theSecondAccountNeverGetsMoreThanTheNet() {
        assertThat(Disbursement.wage(person(split("250.00"), Optional.empty()), Euro.of("200.00")))
                .containsExactly(
                        new Disbursement(Kind.SECOND_ACCOUNT, "Stichting Sparen", SECOND, Euro.of("200.00"), ""));
        assertThat(Disbursement.wage(person(split("250.00"), Optional.empty()), Euro.of("250.00")))
                .hasSize(1);
    }

    @Test
    void nothingIsPaidWhenNothingIsLeft() {
        assertThat(Disbursement.wage(person(split("250.00"), Optional.empty()), Euro.ZERO))
                .isEmpty();
        assertThat(Disbursement.wage(person(split("250.00"), Optional.empty()), Euro.of("-3.00")))
                .isEmpty();
    }

    @Test
    void theReferenceOfABewindvoerderGoesAlongWithThePayment() {
        WagePayee bewind = new WagePayee(
                WagePayee.Kind.BEWINDVOERDER, "Bewind Oost", "Kerkplein", "3", "7591 AA", "Denekamp", "D-2026-17");
        assertThat(Disbursement.wage(person(Optional.empty(), Optional.of(bewind)), Euro.of("10.00")))
                .extracting(Disbursement::reference)
                .containsExactly("D-2026-17");
    }

    @Test
    void whateverTheNetAndTheSplitThePartsAddUpToTheNetAndNoneIsNil() {
        Random chance = new Random(20261124);
        for (int i = 0; i < 10_000; i++) {
            Euro net = cents(1 + chance.nextInt(400_000));
            Euro fixed = cents(1 + chance.nextInt(400_000));
            List<Disbursement> parts = Disbursement.wage(
                    person(Optional.of(new SecondAccount(SECOND, null, fixed)), Optional.empty()), net);
            assertThat(Euro.sum(parts.stream().map(Disbursement::amount).toList()))
                    .as("net %s, second %s", net, fixed)
                    .isEqualTo(net);
            assertThat(parts).allMatch(part -> part.amount().isPositive());
            assertThat(parts.get(parts.size() - 1).amount()).isLessThanOrEqualTo(fixed);
        }
    }

    @Test
    void whatWasWithheldGoesToTheCreditorOfThatOrderWithItsReference() {
        LoonbeslagOrder first = order(7, "Deurwaarders Noord", "2026/0815");
        LoonbeslagOrder nothingWithheld = order(8, "Belastingdienst", "B-1");
        LoonbeslagOrder last = order(9, "Gemeente Dinkelland", "G-2");
        assertThat(Disbursement.creditors(
                        List.of(first, nothingWithheld, last),
                        List.of(new Withheld(7, Euro.of("100.00")), new Withheld(9, Euro.of("61.30")))))
                .containsExactly(
                        new Disbursement(Kind.CREDITOR, "Deurwaarders Noord", SECOND, Euro.of("100.00"), "2026/0815"),
                        new Disbursement(Kind.CREDITOR, "Gemeente Dinkelland", SECOND, Euro.of("61.30"), "G-2"));
    }

    private static LoonbeslagOrder order(long id, String creditor, String reference) {
        return new LoonbeslagOrder(id, 1, creditor, reference, SECOND, Euro.of("1800.00"), Euro.of("500.00"));
    }

    @Test
    void aPayslipOfBeforeWagesCouldBeSplitStaysReadableAndGoesToThePayee() {
        // as it was written in cycle 1: without "disbursements"
        String written = PayslipJson.document(
                        Example.draft(1, "10001", Example.lines()).document())
                .replaceAll(",\"disbursements\":.*", "}");
        assertThat(PayslipText.document(written).disbursements()).isEmpty();
        Payee payee = Example.payee(1, "10001");
        assertThat(Disbursement.whole(payee, Euro.of("2220.00")))
                .containsExactly(
                        new Disbursement(Kind.EMPLOYEE, payee.accountHolder(), payee.iban(), Euro.of("2220.00"), ""));
        assertThat(Disbursement.whole(payee, Euro.ZERO)).isEmpty();
    }

    private static Euro cents(int cents) {
        return new Euro(BigDecimal.valueOf(cents, 2));
    }

    private static Optional<SecondAccount> split(String amount) {
        return Optional.of(new SecondAccount(SECOND, "Stichting Sparen", Euro.of(amount)));
    }

    private static EmploymentFacts person(Optional<SecondAccount> second, Optional<WagePayee> payee) {
        return new EmploymentFacts(
                1,
                2,
                "10001",
                "M. ten Dam",
                List.of("Dorpsstraat 1", "7591 HX  Denekamp"),
                LocalDate.of(1980, 12, 7),
                Regeling.WSW,
                LocalDate.of(2002, 3, 1),
                Optional.empty(),
                true,
                List.of(),
                true,
                false,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.of(FIRST),
                Optional.empty(),
                Optional.of("2100"),
                Optional.empty(),
                payee,
                second);
    }
}
