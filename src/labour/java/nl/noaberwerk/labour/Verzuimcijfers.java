package nl.noaberwerk.labour;

import java.util.List;
import java.util.Optional;

/**
 * The absence figures of a group over a period, with what each is made of; nothing is rounded.
 *
 * <p>Rules: Standaard voor verzuimregistratie (1996), and Vernet, Definities en rekenregels.
 */
public record Verzuimcijfers(Absence absence, Reports reports, Ended ended, People people) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /**
     * What the verzuimpercentage is made of.
     *
     * @param byClass full-time days of absence, per duurklasse of the whole case up to the end of the period
     * @param available full-time days in service
     */
    public record Absence(List<Fraction> byClass, Fraction available) {

        public Absence {
            byClass = List.copyOf(byClass);
        }

        /** Full-time days of absence. */
        public Fraction days() {
            return byClass.stream().reduce(Fraction.ZERO, Fraction::plus);
        }
    }

    /**
     * What the meldingsfrequentie is made of.
     *
     * @param number cases of which the first day falls in the period
     * @param personDays days in service, each person once a day
     * @param personYears the same days, each as a part of its year of 365 or 366 days
     */
    public record Reports(long number, long personDays, Fraction personYears) {}

    /**
     * What the gemiddelde verzuimduur is made of.
     *
     * @param number cases of which the hersteldatum falls in the period
     * @param days their length in calendar days, also those before the period
     */
    public record Ended(long number, long days) {}

    /**
     * What the nulverzuim is made of.
     *
     * @param number who were in the group on a day of the period
     * @param wholePeriod who were in it on every day
     * @param neverAbsent of these, those without a day of absence
     */
    public record People(long number, long wholePeriod, long neverAbsent) {}

    /** Verzuimpercentage: days of absence of those available, times 100; empty when nobody was in service. */
    public Optional<Fraction> percentage() {
        return ratio(absence.days(), absence.available()).map(HUNDRED::times);
    }

    /** The verzuimpercentage per duurklasse; together they are the whole. Empty when nobody was in service. */
    public List<Fraction> percentageByClass() {
        return absence.available().isZero()
                ? List.of()
                : absence.byClass().stream()
                        .map(days -> HUNDRED.times(days.dividedBy(absence.available())))
                        .toList();
    }

    /** Meldingsfrequentie: reports a person a year; empty when nobody was in service. */
    public Optional<Fraction> frequency() {
        return ratio(Fraction.of(reports.number(), 1), reports.personYears());
    }

    /** Gemiddelde verzuimduur in calendar days of the cases that ended; empty when none did. */
    public Optional<Fraction> meanDuration() {
        return ratio(Fraction.of(ended.days(), 1), Fraction.of(ended.number(), 1));
    }

    /** Nulverzuim: percentage never absent of those who were there the whole period; empty when nobody was. */
    public Optional<Fraction> neverAbsentPercentage() {
        return ratio(Fraction.of(people.neverAbsent(), 1), Fraction.of(people.wholePeriod(), 1))
                .map(HUNDRED::times);
    }

    private static Optional<Fraction> ratio(Fraction part, Fraction whole) {
        return whole.isZero() ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }
}
