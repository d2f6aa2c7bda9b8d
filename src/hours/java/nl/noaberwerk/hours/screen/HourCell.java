package nl.noaberwerk.hours.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A field of the week: one person on one day. */
public class HourCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private BigDecimal kept;
    private BigDecimal hours;

    /** @param kept the hours that are stored */
    HourCell(LocalDate day, BigDecimal kept) {
        this.day = day;
        this.kept = kept;
        this.hours = kept.signum() == 0 ? null : kept.stripTrailingZeros();
    }

    /** Whether it was typed over here; what somebody else wrote in the meantime is left alone. */
    boolean isChanged() {
        return worked().compareTo(kept) != 0;
    }

    /** What stands here now is stored. */
    void keep() {
        kept = worked();
    }

    public LocalDate getDay() {
        return day;
    }

    /** Null when the field is empty, which is no hours. */
    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    BigDecimal worked() {
        return hours == null ? BigDecimal.ZERO : hours;
    }
}
