package nl.noaberwerk.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Step;
import nl.noaberwerk.rules.WorkingDays;

/** The dates of a herindicatie: when an indicatie ends, by when another is asked for, and when UWV decides. */
public final class HerindicatieTerms {

    private static final List<String> SIGNALS =
            List.of("herindicatie.signaal-eerste", "herindicatie.signaal-tweede", "herindicatie.signaal-derde");

    private final Law law;
    private final AowLeeftijd aow;
    private final WorkingDays workingDays;

    public HerindicatieTerms(Law law) {
        this.law = law;
        aow = new AowLeeftijd(law);
        workingDays = law.workingDays(Regeling.WSW);
    }

    /**
     * The end of an indicatie and the days before it.
     *
     * <p>No herindicatie is asked when the AOW age comes on or before the day after the last day: then no day is without
     * an indicatie.
     *
     * @param validUntil last day of its validity
     * @param recorded a death or withdrawal; empty for none
     */
    public HerindicatieTerm of(LocalDate validUntil, LocalDate birthDate, Optional<Lapse> recorded) {
        Optional<Lapse> byAge = aow.reachedOn(birthDate).map(day -> new Lapse(day, LapseGround.AOW));
        Lapse validity = new Lapse(validUntil, LapseGround.VALIDITY);
        Lapse lapse = Stream.of(recorded, byAge)
                .flatMap(Optional::stream)
                .filter(one -> !one.on().isAfter(validUntil.plusDays(1)))
                .reduce((one, other) -> other.on().isBefore(one.on()) ? other : one)
                .orElse(validity);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("Geldig tot en met", "volgens het besluit", Notation.date(validUntil), "Wsw art. 11 lid 1"));
        byAge.ifPresent(one -> steps.add(new Step(
                "AOW-leeftijd bereikt",
                "geboren op " + Notation.date(birthDate),
                Notation.date(one.on()),
                law.value("aow.leeftijd", birthDate).reference())));
        recorded.ifPresent(one -> steps.add(new Step(
                "Vastgelegd",
                one.ground().label(),
                Notation.date(one.on()),
                one.ground().article())));
        if (lapse.ground() != LapseGround.VALIDITY) {
            steps.add(new Step(
                    "Vervalt",
                    lapse.ground().label() + " komt eerst: geen herindicatie nodig",
                    Notation.date(lapse.on()),
                    lapse.ground().article()));
            return new HerindicatieTerm(lapse, Optional.empty(), Optional.empty(), List.of(), steps);
        }
        return needed(lapse, steps);
    }

    /** The same for somebody of whom it is known that nothing ends the indicatie before its validity does. */
    public HerindicatieTerm asked(LocalDate validUntil) {
        return needed(new Lapse(validUntil, LapseGround.VALIDITY), new ArrayList<>());
    }

    private HerindicatieTerm needed(Lapse lapse, List<Step> steps) {
        LocalDate until = lapse.on();
        LawValue weeks = law.value("herindicatie.uiterlijk", until);
        LocalDate latest = until.minusWeeks(weeks.decimal().longValueExact());
        LocalDate warn = workingDays.onOrBefore(latest);
        steps.add(new Step(
                "Aanvragen, uiterlijk op",
                Notation.date(until) + " min " + weeks.value() + " weken",
                Notation.date(latest),
                weeks.reference()));
        if (!warn.equals(latest)) {
            steps.add(new Step("Laatste werkdag", "weekend of feestdag", Notation.date(warn), ""));
        }
        List<LocalDate> signals = Stream.concat(
                        SIGNALS.stream().map(key -> until.minusWeeks(number(key, until))), Stream.of(warn))
                .filter(day -> !day.isAfter(latest))
                .sorted()
                .distinct()
                .toList();
        return new HerindicatieTerm(lapse, Optional.of(latest), Optional.of(warn), signals, steps);
    }

    /** The last day on which UWV decides about an application that it received on the day. */
    public LocalDate decisionBy(LocalDate received) {
        return received.plusWeeks(number("herindicatie.besluit", received));
    }

    /** The last day on which objection can be made to a decision of the day. */
    public LocalDate objectionUntil(LocalDate decided) {
        return decided.plusWeeks(number("herindicatie.bezwaar", decided));
    }

    /** How sure the term of objection is. */
    public LawValue objectionTerm(LocalDate decided) {
        return law.value("herindicatie.bezwaar", decided);
    }

    /** The last day on which the objection to a decision of the day is decided. */
    public LocalDate objectionDecidedBy(LocalDate decided) {
        return objectionUntil(decided).plusWeeks(number("herindicatie.besluit-op-bezwaar", decided));
    }

    /** The last day on which what a decision or a lapse brings must be arranged. */
    public LocalDate arrangedBy(LocalDate day) {
        return day.plusDays(number("herindicatie.gevolg", day));
    }

    /** The last day on which a lapse or withdrawal is reported to UWV. */
    public LocalDate reportedBy(LocalDate day) {
        return day.plusDays(number("herindicatie.melding-vervallen", day));
    }

    /** The last day on which UWV advises about beschut werk. */
    public LocalDate beschutAdviceBy(LocalDate asked) {
        return asked.plusWeeks(number("beschut.advies", asked));
    }

    /** The first day on which an own request after an advice of the day is looked into without new facts. */
    public LocalDate beschutAgainFrom(LocalDate advised) {
        return advised.plusMonths(number("beschut.opnieuw", advised));
    }

    /** Whether the validity is as long as the law allows; days before the first value of the law are not judged. */
    public boolean isPossible(LocalDate from, LocalDate until) {
        boolean longEnough = years("herindicatie.geldig-minstens", from)
                .map(years -> !until.isBefore(from.plusYears(years).minusDays(1)))
                .orElse(true);
        // a decision that names the same day of the year as its last is not refused for that one day
        return longEnough
                && years("herindicatie.geldig-hoogstens", from)
                        .map(years -> !until.isAfter(from.plusYears(years)))
                        .orElse(true);
    }

    /** Whether somebody who is in service since the one day always counts as matig on the other. */
    public boolean isAlwaysMatig(LocalDate inService, LocalDate day) {
        return inService.getYear() < number("herindicatie.altijd-matig-voor", day);
    }

    private Optional<Long> years(String key, LocalDate day) {
        return law.find(key, day).map(value -> value.decimal().longValueExact());
    }

    private long number(String key, LocalDate day) {
        return law.value(key, day).decimal().longValueExact();
    }
}
