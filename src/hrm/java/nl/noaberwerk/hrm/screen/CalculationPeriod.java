package nl.noaberwerk.hrm.screen;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A row of periods as it is filled in on the page of a calculator. */
public class CalculationPeriod implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate first;
    private LocalDate last;
    private String choice;
    private BigDecimal hours;

    /** Reads a row as it is kept: "2026-01-01/2026-12-31/THIS_EMPLOYER". */
    static CalculationPeriod read(String row, boolean hasHours) {
        String[] parts = row.split("/", -1);
        CalculationPeriod period = new CalculationPeriod();
        period.first = LocalDate.parse(parts[0]);
        period.last = parts[1].isBlank() ? null : LocalDate.parse(parts[1]);
        if (parts.length > 2 && !parts[2].isBlank()) {
            period.choice = hasHours ? null : parts[2];
            period.hours = hasHours ? new BigDecimal(parts[2]) : null;
        }
        return period;
    }

    boolean isEmpty() {
        return first == null && last == null;
    }

    /** As it is kept; without a first day it is refused by who reads it. */
    String written(boolean hasHours) {
        String behind = hasHours ? text(hours == null ? null : hours.toPlainString()) : text(choice);
        return text(first) + "/" + text(last) + "/" + behind;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }
}
