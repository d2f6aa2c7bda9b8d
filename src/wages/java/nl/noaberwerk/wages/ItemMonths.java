package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.personnel.OpenPeriod;
import nl.noaberwerk.platform.Today;

/** Knows on which payslip an item comes: that of its month, or the next one when the cut-off has passed. */
@ApplicationScoped
public class ItemMonths {

    private static final int FURTHEST = 12;

    @Inject
    private Today today;

    @Inject
    private PayrollCalendar calendar;

    @Inject
    @Any
    private Instance<OpenPeriod> openPeriod;

    /** On whose payslip an item comes, and why not in the month that was asked. */
    public record Place(YearMonth month, ItemTiming timing) {}

    /** The months of one employer as they stand today. */
    public static final class Months {

        private final LocalDate today;
        private final YearMonth firstOpen;
        private final Optional<YearMonth> lastApproved;
        private final Function<YearMonth, LocalDate> cutOff;
        private final Map<YearMonth, LocalDate> cutOffs = new HashMap<>();

        /**
         * @param lastApproved empty when no month was approved
         * @param cutOff the last day on which items for a month are taken; asked once per month
         */
        public Months(
                LocalDate today,
                YearMonth firstOpen,
                Optional<YearMonth> lastApproved,
                Function<YearMonth, LocalDate> cutOff) {
            this.today = today;
            this.firstOpen = firstOpen;
            this.lastApproved = lastApproved;
            this.cutOff = cutOff;
        }

        /** The month after the last approved one. */
        public YearMonth firstOpen() {
            return firstOpen;
        }

        /** Whether items of the month can still be added and withdrawn: its run was not approved. */
        public boolean isOpen(YearMonth month) {
            return lastApproved.map(month::isAfter).orElse(true);
        }

        /** More than a year from now, before or after: a slip of the pen. */
        public boolean isTooFar(YearMonth month) {
            YearMonth now = YearMonth.from(today);
            return month.isAfter(now.plusMonths(FURTHEST)) || month.isBefore(now.minusMonths(FURTHEST));
        }

        public LocalDate today() {
            return today;
        }

        /** The last day on which items for the month are taken; that day itself is in time. */
        public LocalDate cutOff(YearMonth month) {
            return cutOffs.computeIfAbsent(month, cutOff);
        }

        /** Whether the last day on which items for the month are taken lies behind us. */
        public boolean isCutOff(YearMonth month) {
            return cutOff(month).isBefore(today);
        }

        /** Where an item for the month goes; keep takes it up in that month whatever the cut-off says. */
        public Place place(YearMonth asked, boolean keep) {
            if (!isCutOff(asked)) {
                return new Place(asked, ItemTiming.IN_TIME);
            }
            if (keep) {
                return new Place(asked, ItemTiming.KEPT);
            }
            YearMonth next = asked.plusMonths(1);
            while (isCutOff(next)) {
                next = next.plusMonths(1);
            }
            return new Place(next, ItemTiming.MOVED);
        }

        /** The first month for which items are still taken in time. */
        public YearMonth firstInTime() {
            return place(firstOpen, false).month();
        }
    }

    /** The months of the employer as they stand now. */
    public Months of(long employerId) {
        Optional<OpenPeriod> open = openPeriod.isResolvable() ? Optional.of(openPeriod.get()) : Optional.empty();
        return new Months(
                today.date(),
                open.map(period -> period.firstOpen(employerId)).orElseGet(() -> YearMonth.from(today.date())),
                open.flatMap(period -> period.lastApproved(employerId)),
                month -> calendar.cutOff(employerId, month));
    }
}
