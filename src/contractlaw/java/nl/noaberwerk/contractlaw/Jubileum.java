package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;

/** On which days somebody has a jubileum by diensttijd, and the gratification that goes with it (cao). */
public final class Jubileum {

    private final Law law;

    public Jubileum(Law law) {
        this.law = law;
    }

    /**
     * @param diensttijd the periods that count; the last of them is the service that goes on
     * @param fullWage month wage at a hundred percent, also in sickness, in euros
     * @param day whose law and cao are asked
     */
    public record Facts(List<ServicePeriod> diensttijd, Regeling regeling, Optional<Euro> fullWage, LocalDate day) {

        public static Facts of(LocalDate first, Regeling regeling, LocalDate day) {
            return new Facts(List.of(new ServicePeriod(first, null)), regeling, Optional.empty(), day);
        }
    }

    /**
     * One jubileum.
     *
     * @param gratification in euros; empty when no wage was given
     */
    public record Day(int years, LocalDate day, Optional<Euro> gratification) {}

    /** @param days in order; a day may lie in the past */
    public record Answer(List<Day> days, LocalDate lawDay, List<GradedStep> steps) implements Explained {

        /** The first jubileum on or after the day. */
        public Optional<Day> next(LocalDate from) {
            return days.stream().filter(one -> !one.day().isBefore(from)).findFirst();
        }
    }

    /** @throws IllegalArgumentException when no diensttijd is given, or one but the last has no end */
    public Answer of(Facts facts) {
        Reckoning reckoning = new Reckoning(law, facts.day());
        LocalDate begin = begin(facts.diensttijd(), reckoning);
        List<Day> days = new ArrayList<>();
        for (int which = 1; which <= 2; which++) {
            LawValue years = reckoning.value("jubileum.jaren." + which);
            LocalDate day = begin.plusYears(years.decimal().longValueExact());
            String number = Notation.number(years.decimal());
            reckoning.step("Jubileum " + number + " jaar", "vanaf " + Notation.date(begin), day, years);
            days.add(new Day(years.decimal().intValueExact(), day, gratification(facts, which, number, reckoning)));
        }
        return new Answer(List.copyOf(days), facts.day(), reckoning.steps());
    }

    private static Optional<Euro> gratification(Facts facts, int which, String years, Reckoning reckoning) {
        return facts.fullWage().map(wage -> {
            LawValue part = reckoning.value("jubileum." + VakantieOpbouw.cao(facts.regeling()) + "." + which);
            Euro amount = wage.percent(part.decimal()).roundedToCents();
            String how = Notation.percent(part.decimal()) + " van " + Notation.euro(wage) + " (loon zonder korting)";
            reckoning.step("Gratificatie " + years + " jaar", how, amount, part);
            return amount;
        });
    }

    /** The day on which the last service would have begun when all diensttijd lay in one row. */
    private static LocalDate begin(List<ServicePeriod> diensttijd, Reckoning reckoning) {
        List<ServicePeriod> ordered = diensttijd.stream()
                .sorted(Comparator.comparing(ServicePeriod::first))
                .toList();
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("no diensttijd is given");
        }
        LocalDate begin = ordered.get(ordered.size() - 1).first();
        for (int at = ordered.size() - 2; at >= 0; at--) {
            ServicePeriod earlier = ordered.get(at);
            LocalDate last = earlier.lastDay()
                    .orElseThrow(() -> new IllegalArgumentException("only the last diensttijd may go on"));
            Period length = Period.between(earlier.first(), last.plusDays(1));
            begin = begin.minus(length);
            reckoning.article(
                    "Eerdere diensttijd",
                    earlier.words(),
                    length.getYears() + " jaar, " + length.getMonths() + " maanden en " + length.getDays() + " dagen",
                    "Cao SW art. 1.1: diensttijd");
        }
        return begin;
    }
}
