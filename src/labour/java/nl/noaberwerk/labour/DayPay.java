package nl.noaberwerk.labour;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.LawValue;

/**
 * What the law makes of the wage of one day of absence.
 *
 * @param number of the day within the period of sickness; 0 in a leave
 */
public record DayPay(LocalDate day, int number, Terms terms) {

    /** Why a day of absence is paid as it is. */
    public enum Ground {
        SICK,
        /** The employer owes nothing any more: 104 weeks, or six weeks after the AOW age. */
        ENDED,
        LOONSTOP,
        OPSCHORTING,
        /** Pregnancy or maternity leave: not pay but a benefit of UWV, which passes through. */
        LEAVE
    }

    /**
     * What days that are paid alike have in common.
     *
     * @param year of sickness, 1 or 2, 3 when it was extended; 0 in a leave
     * @param absent percent of the working time that is not worked
     * @param percentage of the wage over that part which is paid
     * @param minimum that part is paid at the minimum wage at least
     * @param rate the value of the cao that gives the percentage; only when it does
     */
    public record Terms(
            Ground ground,
            int year,
            BigDecimal absent,
            BigDecimal percentage,
            boolean minimum,
            Optional<LawValue> rate) {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        static final Terms OF_LEAVE = new Terms(Ground.LEAVE, 0, WHOLE, WHOLE, false, Optional.empty());

        public Terms {
            absent = plain(absent);
            percentage = plain(percentage);
        }

        /** Less than the wage may be paid. */
        public boolean isReduced() {
            return absent.signum() > 0 && percentage.compareTo(WHOLE) < 0;
        }

        /** Hundredths of hundredths of the wage that are not paid, 0 to 10,000. */
        BigDecimal unpaid() {
            return absent.multiply(WHOLE.subtract(percentage));
        }

        /** 70.00 and 70 are the same terms. */
        private static BigDecimal plain(BigDecimal number) {
            BigDecimal bare = number.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }
    }
}
