package nl.noaberwerk.wages;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.rules.BankDays;

/** What the days of a month must be before they are kept; a refusal names the month, the field and the remedy. */
final class CalendarChecks {

    private final CalendarMonth now;
    private final CalendarMonth wanted;
    private final LocalDate today;
    private final BankDays bankDays;

    /** @param now as the days stand: one that does not change may lie in the past */
    CalendarChecks(CalendarMonth now, CalendarMonth wanted, LocalDate today, BankDays bankDays) {
        this.now = now;
        this.wanted = wanted;
        this.today = today;
        this.bankDays = bankDays;
    }

    void check() {
        checkDay("wages.calendar.cut-off", now.cutOff(), wanted.cutOff());
        checkDay("wages.calendar.approval", now.approval(), wanted.approval());
        checkDay("wages.calendar.payment", now.payment(), wanted.payment());
        checkOrder();
        checkNearness();
    }

    private void checkDay(String field, LocalDate known, LocalDate given) {
        if (given.equals(known)) {
            return;
        }
        String label = Messages.text(field);
        if (given.isBefore(today)) {
            throw new Refused("wages.calendar.past", month(), label, given, today);
        }
        bankDays.whyNot(given).ifPresent(why -> {
            throw new Refused("wages.calendar.no-bank-day", month(), label, given, why, bankDays.onOrBefore(given));
        });
    }

    private void checkOrder() {
        if (wanted.approval().isBefore(wanted.cutOff())) {
            throw new Refused("wages.calendar.approval-before-cut-off", month(), wanted.approval(), wanted.cutOff());
        }
        if (wanted.payment().isBefore(wanted.approval())) {
            throw new Refused("wages.calendar.payment-before-approval", month(), wanted.payment(), wanted.approval());
        }
    }

    /** A year mistyped is no calendar: all lies between the month before and the month after. */
    private void checkNearness() {
        LocalDate first = month().minusMonths(1).atDay(1);
        LocalDate last = month().plusMonths(1).atEndOfMonth();
        if (wanted.cutOff().isBefore(first) || wanted.payment().isAfter(last)) {
            throw new Refused("wages.calendar.far", month(), first, last);
        }
    }

    private YearMonth month() {
        return wanted.month();
    }
}
