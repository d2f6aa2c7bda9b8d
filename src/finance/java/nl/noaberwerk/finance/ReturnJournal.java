package nl.noaberwerk.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.Disbursement.Kind;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.Euro;

/** Books what came back and what was paid again: the debt to the employee revives, and is paid off again. */
final class ReturnJournal {

    /** The account between the bank and the wages for payments that came back. */
    static final String RETURNED = "RETOUR";

    private static final String LOONBESLAG = "LOONBESLAG";

    private final LedgerScheme scheme;
    private final List<ReturnBooking> bookings = new ArrayList<>();

    private ReturnJournal(LedgerScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The bookings of a month, each return and each repayment in two lines that balance.
     *
     * @throws Refused when the ledger scheme has no account for one of the codes
     */
    static List<ReturnBooking> of(YearMonth month, List<ReturnStanding> standings, LedgerScheme scheme) {
        ReturnJournal journal = new ReturnJournal(scheme);
        for (ReturnStanding standing : standings) {
            ReturnedPayment returned = standing.returned();
            if (YearMonth.from(returned.returnedOn()).equals(month)) {
                journal.book(returned.returnedOn(), returned, RETURNED, owed(returned));
            }
            standing.repayment()
                    .filter(again -> YearMonth.from(again.paymentDate()).equals(month))
                    .ifPresent(again -> journal.book(again.paymentDate(), returned, owed(returned), RETURNED));
        }
        return List.copyOf(journal.bookings);
    }

    private void book(LocalDate on, ReturnedPayment returned, String debit, String credit) {
        LedgerRule debited = rule(debit);
        LedgerRule credited = rule(credit);
        String reference = returned.endToEndId();
        bookings.add(new ReturnBooking(
                on, reference, debited.account(), debited.description(), returned.amount(), Euro.ZERO));
        bookings.add(new ReturnBooking(
                on, reference, credited.account(), credited.description(), Euro.ZERO, returned.amount()));
    }

    private static String owed(ReturnedPayment returned) {
        return returned.kind() == Kind.CREDITOR ? LOONBESLAG : LedgerScheme.NET;
    }

    private LedgerRule rule(String code) {
        return scheme.find(code).orElseThrow(() -> new Refused("finance.journal.unmapped", code));
    }
}
