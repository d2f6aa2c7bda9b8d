package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.SalaryFacts.Part;
import nl.noaberwerk.rules.Period;

/** How much of the month somebody was in service, counted in hours and days of the roster. */
final class WorkedMonth {

    /** A part of the month: hours of its roster in its days, and in the whole month. */
    record Share(Part part, BigDecimal worked, BigDecimal whole) {

        /** Part-time and part of the month together: this over {@link #fullTime}. */
        BigDecimal partTime() {
            return part.hours().multiply(worked);
        }

        BigDecimal fullTime() {
            return part.fullTimeHours().multiply(whole);
        }
    }

    private final List<Share> shares = new ArrayList<>();
    private final BigDecimal served;
    private final BigDecimal outside;
    private final int days;
    private final boolean fiveDays;

    WorkedMonth(SalaryFacts facts) {
        this(facts.month(), facts.parts());
    }

    /** @param parts the terms that hold in the month, in order */
    WorkedMonth(YearMonth month, List<Part> parts) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        BigDecimal hours = BigDecimal.ZERO;
        int count = 0;
        for (Part part : parts) {
            BigDecimal worked = part.roster().hoursBetween(part.first(), part.last());
            shares.add(new Share(part, worked, part.roster().hoursBetween(first, last)));
            hours = hours.add(worked);
            count += part.roster().daysBetween(part.first(), part.last());
        }
        served = hours;
        days = count;
        outside = before(parts, first).add(after(parts, last));
        fiveDays = parts.stream().allMatch(part -> part.roster().isFiveDays());
    }

    List<Share> shares() {
        return shares;
    }

    /** Hours of the roster in service. */
    BigDecimal served() {
        return served;
    }

    /** Hours of the roster in the whole month, in service or not. */
    BigDecimal whole() {
        return served.add(outside);
    }

    /** Days of the roster in service. */
    int days() {
        return days;
    }

    /** No hour of the roster falls outside service. */
    boolean isComplete() {
        return outside.signum() == 0;
    }

    /** No part has a roster without hours in the month. */
    boolean isPayable() {
        return !shares.isEmpty()
                && shares.stream().allMatch(share -> share.fullTime().signum() > 0);
    }

    /** By day when part of the month was served on five days a week, otherwise by month. */
    Period period() {
        return !isComplete() && fiveDays && days > 0 ? Period.DAY : Period.MONTH;
    }

    /** The month table is used for part of a month, because the roster is not one of five days. */
    boolean isMonthTableForPart() {
        return !isComplete() && period() == Period.MONTH;
    }

    private static BigDecimal before(List<Part> parts, LocalDate first) {
        if (parts.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Part part = parts.get(0);
        return part.first().isAfter(first)
                ? part.roster().hoursBetween(first, part.first().minusDays(1))
                : BigDecimal.ZERO;
    }

    private static BigDecimal after(List<Part> parts, LocalDate last) {
        if (parts.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Part part = parts.get(parts.size() - 1);
        return part.last().isBefore(last)
                ? part.roster().hoursBetween(part.last().plusDays(1), last)
                : BigDecimal.ZERO;
    }
}
