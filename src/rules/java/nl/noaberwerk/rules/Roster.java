package nl.noaberwerk.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Hours that somebody works on each day, Monday first, over one week or two weeks.
 *
 * @param hours seven figures (one week) or fourteen (two weeks); the first week of two is the one of Monday 1 January 2024
 */
public record Roster(List<BigDecimal> hours) {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);

    public Roster {
        if (hours.size() != 7 && hours.size() != 14) {
            throw new IllegalArgumentException("a roster has 7 or 14 days, not " + hours.size());
        }
        if (hours.stream().anyMatch(h -> h.signum() < 0 || h.compareTo(BigDecimal.valueOf(24)) > 0)) {
            throw new IllegalArgumentException("a day has 0 to 24 hours");
        }
        hours = List.copyOf(hours);
    }

    /** Reads "8|8|8|8|0" (5 or 7 days) or, for two weeks, "8|8|8|8|0|0|8" style rows of 10 or 14 days; decimal comma or point. */
    public static Roster parse(String text) {
        List<BigDecimal> given = Arrays.stream(text.split("\\|", -1))
                .map(h -> new BigDecimal(h.trim().replace(',', '.')))
                .toList();
        return switch (given.size()) {
            case 5, 7 -> new Roster(week(given));
            case 10, 14 -> new Roster(twoWeeks(given));
            default -> throw new IllegalArgumentException("a roster has 5, 7, 10 or 14 days, not " + given.size());
        };
    }

    public BigDecimal hoursOn(LocalDate day) {
        int index = Math.floorMod(ChronoUnit.DAYS.between(FIRST_MONDAY, day), hours.size());
        return hours.get(index);
    }

    /** Hours from the first day up to and including the last. */
    public BigDecimal hoursBetween(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long cycles = days / hours.size();
        BigDecimal whole = sum().multiply(BigDecimal.valueOf(cycles));
        return first.plusDays(cycles * hours.size())
                .datesUntil(last.plusDays(1))
                .map(this::hoursOn)
                .reduce(whole, BigDecimal::add);
    }

    /** Days with hours from the first day up to and including the last. */
    public int daysBetween(LocalDate first, LocalDate last) {
        return (int) first.datesUntil(last.plusDays(1))
                .filter(day -> hoursOn(day).signum() > 0)
                .count();
    }

    public BigDecimal hoursPerWeek() {
        return sum().divide(BigDecimal.valueOf(hours.size() / 7));
    }

    /** Works on five days in every week. */
    public boolean isFiveDays() {
        for (int start = 0; start < hours.size(); start += 7) {
            if (hours.subList(start, start + 7).stream()
                            .filter(h -> h.signum() > 0)
                            .count()
                    != 5) {
                return false;
            }
        }
        return true;
    }

    /** The form that {@link #parse} reads, with a decimal comma. */
    public String text() {
        return hours.stream()
                .map(h -> h.stripTrailingZeros().toPlainString().replace('.', ','))
                .collect(Collectors.joining("|"));
    }

    private BigDecimal sum() {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> twoWeeks(List<BigDecimal> given) {
        int half = given.size() / 2;
        List<BigDecimal> both = new ArrayList<>(week(given.subList(0, half)));
        both.addAll(week(given.subList(half, given.size())));
        return both;
    }

    private static List<BigDecimal> week(List<BigDecimal> given) {
        List<BigDecimal> days = new ArrayList<>(given);
        while (days.size() < 7) {
            days.add(BigDecimal.ZERO);
        }
        return days;
    }
}
