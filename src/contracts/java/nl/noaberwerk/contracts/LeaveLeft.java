package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.leave.LeaveBalance;
import nl.noaberwerk.leave.LeaveForPay;
import nl.noaberwerk.platform.Messages;

/** How many hours of leave somebody who leaves still has, in words; it checks no role. */
@ApplicationScoped
class LeaveLeft {

    @Inject
    private LeaveForPay leave;

    /** Hours that are left on the day. */
    String inWords(long employmentId, LocalDate day) {
        LeaveBalance balance = leave.settled(List.of(employmentId), day).get(employmentId);
        if (balance == null) {
            return "geen verlofuren bekend";
        }
        return "over op " + Messages.shown(day) + ": " + hours(balance.statutory()) + " wettelijke en "
                + hours(balance.extra()) + " extra uren";
    }

    private static String hours(BigDecimal hours) {
        return Messages.shown(hours.stripTrailingZeros());
    }
}
