package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has left at the end of a day.
 *
 * @param day as it is then, with leave up to it
 * @param planned hours of granted leave after that day
 */
public record LeaveBalance(long employmentId, LocalDate day, List<Left> left, BigDecimal planned) {

    /** @param lapsesOn the first day on which they cannot be taken any more; empty when they do not lapse */
    public record Left(HourBucket bucket, BigDecimal hours, Optional<LocalDate> lapsesOn) {}

    public LeaveBalance {
        left = List.copyOf(left);
    }

    /** Hours. */
    public BigDecimal statutory() {
        return sum(HourKind.STATUTORY);
    }

    /** Hours. */
    public BigDecimal extra() {
        return sum(HourKind.EXTRA);
    }

    /** Hours; negative when more was taken than there was. */
    public BigDecimal total() {
        return statutory().add(extra());
    }

    /** What is left when all granted leave was taken. */
    public BigDecimal afterPlanned() {
        return total().subtract(planned);
    }

    /** What lapses first; empty when nothing does. */
    public Optional<Left> lapsingFirst() {
        return left.stream()
                .filter(one -> one.lapsesOn().isPresent() && one.hours().signum() > 0)
                .min((one, other) ->
                        one.lapsesOn().get().compareTo(other.lapsesOn().get()));
    }

    private BigDecimal sum(HourKind kind) {
        return left.stream()
                .filter(one -> one.bucket().kind() == kind)
                .map(Left::hours)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
