package nl.noaberwerk.wages;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.noaberwerk.rules.BankDays;

/**
 * The days of one salary month of an employer.
 *
 * @param cutOff the last day on which an item still comes into the month
 * @param approval the day by which the run should be approved
 * @param payment the day on which the wages are on the account
 */
public record CalendarMonth(YearMonth month, LocalDate cutOff, LocalDate approval, LocalDate payment) {

    /** As the rule of the employer makes it from the payment date. */
    static CalendarMonth by(CalendarRule rule, YearMonth month, LocalDate payment, BankDays bankDays) {
        return new CalendarMonth(
                month,
                bankDays.before(payment, rule.cutOffBankDays()),
                bankDays.before(payment, rule.approvalBankDays()),
                payment);
    }

    CalendarMonth with(MonthDates dates) {
        return new CalendarMonth(month, dates.cutOff(), dates.approval(), payment);
    }
}
