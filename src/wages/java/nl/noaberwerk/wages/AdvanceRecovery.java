package nl.noaberwerk.wages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.platform.Messages;

/** How a voorschot is taken back: in equal parts of whole cents, the rest in the last month. */
public final class AdvanceRecovery {

    public static final String ADVANCE = "VOORSCHOT";
    public static final String RECOVERY = "VOORSCHOT_INHOUDING";

    /** The longest that a voorschot is spread over by itself. */
    public static final int MOST_MONTHS = 24;

    private AdvanceRecovery() {}

    /** A voorschot or what takes it back. */
    public static boolean isAdvance(String component) {
        return component.equals(ADVANCE) || component.equals(RECOVERY);
    }

    /**
     * The items that take the voorschot back, one a month from the month after it on; together exactly its amount.
     *
     * @param recoverIn number of months; 0 for none
     */
    public static List<NewItem> of(NewItem advance, int recoverIn) {
        List<NewItem> items = new ArrayList<>();
        List<BigDecimal> parts = parts(advance.figure().value(), recoverIn);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).signum() != 0) {
                items.add(part(advance, advance.month().plusMonths(i + 1L), parts.get(i)));
            }
        }
        return items;
    }

    static List<BigDecimal> parts(BigDecimal whole, int count) {
        List<BigDecimal> parts = new ArrayList<>();
        BigDecimal left = whole;
        for (int remaining = count; remaining > 0; remaining--) {
            BigDecimal part = remaining == 1 ? left : whole.divide(BigDecimal.valueOf(count), 2, RoundingMode.DOWN);
            parts.add(part);
            left = left.subtract(part);
        }
        return parts;
    }

    private static NewItem part(NewItem advance, YearMonth month, BigDecimal amount) {
        return NewItem.inTime(advance.employmentId(), month, RECOVERY, NewItem.Figure.of(null, amount))
                .about(Messages.text("wages.item.recovery-words", advance.month()), month)
                .on(advance.costCentre());
    }
}
