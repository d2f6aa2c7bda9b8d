package nl.noaberwerk.contractlaw;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** By when the employer says in writing whether a fixed-term contract goes on, and what it costs when it is late (art. 7:668 BW). */
public final class Aanzegtermijn {

    private final Law law;

    public Aanzegtermijn(Law law) {
        this.law = law;
    }

    /**
     * @param contract the law of its last day holds
     * @param calendarEnd whether the contract ends on a day of the calendar, not with a project or a replacement
     * @param told the day on which it was said in writing; empty when that did not happen
     * @param monthWage the bare gross wage of a month in euros, for the compensation
     */
    public record Facts(
            ServicePeriod contract, boolean calendarEnd, Optional<LocalDate> told, Optional<Euro> monthWage) {

        /** When only the day is asked. */
        public static Facts of(LocalDate first, LocalDate last) {
            return new Facts(new ServicePeriod(first, last), true, Optional.empty(), Optional.empty());
        }
    }

    /**
     * @param latest last day on which it may be said; empty when there is no duty
     * @param daysLate 0 when it was in time, or there is no duty; when it was never said the days up to the end
     * @param compensation in euros; empty when there is no duty or no wage was given
     */
    public record Answer(
            Optional<LocalDate> latest,
            long daysLate,
            Optional<Euro> compensation,
            LocalDate lawDay,
            List<GradedStep> steps)
            implements Explained {}

    /** @throws IllegalArgumentException when the contract has no last day */
    public Answer of(Facts facts) {
        LocalDate end = facts.contract()
                .lastDay()
                .orElseThrow(() -> new IllegalArgumentException("a contract without an end is not ended by telling"));
        Reckoning reckoning = new Reckoning(law, end);
        if (!facts.calendarEnd()) {
            reckoning.article(
                    "Aanzeggen", "het contract eindigt niet op een kalenderdatum", "hoeft niet", "BW 7:668 lid 2");
            return none(reckoning);
        }
        LawValue least = reckoning.value("aanzeggen.vanaf");
        if (!facts.contract().isAtLeast(least.decimal().intValueExact())) {
            reckoning.step("Aanzeggen", "het contract duurt korter dan " + months(least), "hoeft niet", least);
            return none(reckoning);
        }
        return due(facts, end, reckoning);
    }

    private static Answer due(Facts facts, LocalDate end, Reckoning reckoning) {
        LawValue term = reckoning.value("aanzeggen.termijn");
        LocalDate latest = end.minusMonths(term.decimal().longValueExact());
        reckoning.step("Uiterste dag van aanzeggen", months(term) + " voor " + Notation.date(end), latest, term);
        LocalDate told = facts.told().filter(day -> day.isBefore(end)).orElse(end);
        long daysLate = Math.max(0, ChronoUnit.DAYS.between(latest, told));
        Optional<Euro> compensation = facts.monthWage().map(wage -> compensation(facts, wage, daysLate, reckoning));
        return new Answer(Optional.of(latest), daysLate, compensation, end, reckoning.steps());
    }

    private static Euro compensation(Facts facts, Euro monthWage, long daysLate, Reckoning reckoning) {
        LawValue whole = reckoning.value("aanzeggen.vergoeding");
        Euro most = monthWage.times(whole.decimal()).roundedToCents();
        if (facts.told().isEmpty()) {
            reckoning.step("Aanzegvergoeding", "niet aangezegd: " + Notation.euro(monthWage), most, whole);
            return most;
        }
        LawValue days = reckoning.value("aanzeggen.dagen-per-maand");
        Euro part = most.share(BigDecimal.valueOf(daysLate), days.decimal()).atMost(most);
        reckoning.step(
                "Aanzegvergoeding",
                "aangezegd op " + Notation.date(facts.told().get()) + ", " + daysLate + " dagen te laat: " + daysLate
                        + "/" + Notation.number(days.decimal()) + " × " + Notation.euro(most),
                part,
                whole,
                days);
        return part;
    }

    private static String months(LawValue value) {
        return Notation.number(value.decimal()) + (value.decimal().equals(BigDecimal.ONE) ? " maand" : " maanden");
    }

    private static Answer none(Reckoning reckoning) {
        return new Answer(Optional.empty(), 0, Optional.empty(), reckoning.day(), reckoning.steps());
    }
}
