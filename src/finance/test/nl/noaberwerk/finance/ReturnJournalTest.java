package nl.noaberwerk.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.rules.Euro;
import org.junit.jupiter.api.Test;

/** A payment that comes back revives the debt; paying again pays it off: after both, every account is as before. */
class ReturnJournalTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final PaymentFile.Made MADE = new PaymentFile.Made("salaris1", Instant.EPOCH);

    @Test
    void aReturnAndItsRepaymentCancelOut() {
        List<ReturnBooking> rows = ReturnJournal.of(
                DECEMBER, List.of(standing(Kind.EMPLOYEE, "2026-12-01", "2026-12-04")), LedgerScheme.standard());
        assertThat(rows)
                .extracting(
                        ReturnBooking::account,
                        row -> row.debit().decimal(),
                        row -> row.credit().decimal())
                .containsExactly(
                        tuple("1890", "1981.75", "0.00"),
                        tuple("1800", "0.00", "1981.75"),
                        tuple("1800", "1981.75", "0.00"),
                        tuple("1890", "0.00", "1981.75"));
    }

    @Test
    void eachMonthHasItsOwnPart() {
        List<ReturnStanding> standings = List.of(standing(Kind.CREDITOR, "2026-11-30", "2026-12-04"));
        assertThat(ReturnJournal.of(YearMonth.of(2026, 11), standings, LedgerScheme.standard()))
                .extracting(ReturnBooking::account)
                .containsExactly("1890", "1830");
        assertThat(ReturnJournal.of(DECEMBER, standings, LedgerScheme.standard()))
                .extracting(ReturnBooking::account)
                .containsExactly("1830", "1890");
    }

    private static ReturnStanding standing(Kind kind, String returnedOn, String paidOn) {
        Payment payment = new Payment(
                "SAL-2026-11-1-10001", kind, "M. ten Dam", "NL91ABNA0417164300", Euro.of("1981.75"), "Salaris");
        ReturnedPayment returned = new ReturnedPayment(
                new ReturnedPayment.PaidTo(1, 1, "10001"),
                payment,
                new ReturnedPayment.Return(LocalDate.parse(returnedOn), "AC04"),
                MADE);
        Repayment again = new Repayment(1, null, payment, LocalDate.parse(paidOn), MADE);
        return new ReturnStanding(returned, Optional.of(again), Optional.empty());
    }
}
