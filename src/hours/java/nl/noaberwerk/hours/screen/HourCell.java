package nl.noaberwerk.hours.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A field of the week: one person on one day. */
public class HourCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final LocalDate day;
    private BigDecimal hours;

    HourCell(LocalDate day, BigDecimal hours) {
        this.day = day;
        this.hours = hours.signum() == 0 ? null : hours.stripTrailingZeros();
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
