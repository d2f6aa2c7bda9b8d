package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** The hours of vakantie that build up over the part of a year in which there is a right to wage (art. 7:634 BW and the cao). */
public final class VakantieOpbouw {

    private static final int SCALE = 12;

    private final Law law;

    public VakantieOpbouw(Law law) {
        this.law = law;
    }

    /**
     * A part of service with the same hours; days in it that lie outside the year do not count.
     *
     * @param days with a right to wage, sick days too; without a last day it goes on
     * @param weeklyHours of the contract
     */
    public record Part(ServicePeriod days, BigDecimal weeklyHours) {}

    /** @param hours rounded as the law book says */
    public record Answer(BigDecimal hours, LocalDate lawDay, List<GradedStep> steps) implements Explained {}

    /** The statutory hours of a calendar year; the law of its last day holds. */
    public Answer statutory(int year, List<Part> parts) {
        Reckoning reckoning = new Reckoning(law, lastDay(year));
        LawValue times = reckoning.value("vakantie.wettelijk");
        return built(new Rate("Wettelijke uren", times.decimal(), times), year, parts, reckoning);
    }

    /**
     * The hours that the cao gives above the law, in proportion to a full week.
     *
     * @param fullWeek hours of full time
     */
    public Answer bovenwettelijk(int year, List<Part> parts, Regeling regeling, BigDecimal fullWeek) {
        Reckoning reckoning = new Reckoning(law, lastDay(year));
        LawValue perYear = reckoning.value("vakantie.bovenwettelijk." + cao(regeling));
        BigDecimal times = perYear.decimal().divide(fullWeek, SCALE, RoundingMode.HALF_UP);
        return built(new Rate("Bovenwettelijke uren", times, perYear), year, parts, reckoning);
    }

    /** @param times so many hours for each weekly hour in a whole year */
    private record Rate(String kind, BigDecimal times, LawValue source) {}

    private static Answer built(Rate rate, int year, List<Part> parts, Reckoning reckoning) {
        BigDecimal days = BigDecimal.valueOf(Year.of(year).length());
        BigDecimal weighted = BigDecimal.ZERO;
        for (Part part : parts) {
            long counted = daysIn(year, part.days());
            BigDecimal worth = rate.times().multiply(part.weeklyHours()).multiply(BigDecimal.valueOf(counted));
            weighted = weighted.add(worth);
            if (counted > 0) {
                reckoning.step(
                        rate.kind() + " bij " + Notation.number(part.weeklyHours()) + " uur per week",
                        shown(rate.times()) + " × " + Notation.number(part.weeklyHours()) + " uur × " + counted + "/"
                                + days,
                        shown(worth.divide(days, SCALE, RoundingMode.HALF_UP)) + " uur",
                        rate.source());
            }
        }
        LawValue decimals = reckoning.value("vakantie.decimalen");
        BigDecimal hours = weighted.divide(days, decimals.decimal().intValueExact(), RoundingMode.HALF_UP);
        reckoning.step(rate.kind() + " over " + year, "samen, afgerond", Notation.number(hours) + " uur", decimals);
        return new Answer(hours, reckoning.day(), reckoning.steps());
    }

    private static long daysIn(int year, ServicePeriod days) {
        LocalDate first = later(days.first(), LocalDate.of(year, 1, 1));
        LocalDate last =
                days.lastDay().filter(day -> day.isBefore(lastDay(year))).orElse(lastDay(year));
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    static String cao(Regeling regeling) {
        return switch (regeling) {
            case WSW -> "wsw";
            case BESCHUT_WERK, PARTICIPATIEWET -> "aan-de-slag";
            case AMBTELIJK -> "ambtelijk";
        };
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static String shown(BigDecimal number) {
        return Notation.number(number.setScale(4, RoundingMode.HALF_UP));
    }
}
