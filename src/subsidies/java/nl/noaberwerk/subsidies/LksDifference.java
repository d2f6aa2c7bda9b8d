package nl.noaberwerk.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaberwerk.participation.LksTerms;
import nl.noaberwerk.participation.Loonkostensubsidie;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.EnteredValue;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;

/**
 * Finds why a municipality paid something else than was expected: it reckons again in the ways that go wrong most, and
 * names the one that gives what was received to the cent.
 *
 * @param hours of the contract as the personnel file has them; empty when not known
 * @param measured loonwaarden that were ever measured, in percent
 */
record LksDifference(Law law, LksRun run, YearMonth month, Optional<BigDecimal> hours, List<BigDecimal> measured) {

    private static final String ORDER = "loonkostensubsidie.volgorde";

    /** One other way of reckoning, and how it is told. */
    private record Guess(String text, Euro amount) {}

    /** In Dutch; empty when nothing differs, or no way of reckoning gives the amount. */
    Optional<String> reason(Euro expected, Euro received) {
        if (expected.equals(received)) {
            return Optional.empty();
        }
        if (received.isZero()) {
            return Optional.of(text("nothing"));
        }
        if (received.equals(expected.plus(expected))) {
            return Optional.of(text("twice"));
        }
        if (expected.isZero()) {
            return Optional.of(text("outside"));
        }
        return guesses()
                .filter(guess -> guess.amount().equals(received))
                .map(Guess::text)
                .findFirst();
    }

    private Stream<Guess> guesses() {
        LksTerms terms = run.decision().terms();
        Stream<Guess> wages = Stream.of(
                        month.withMonth(1).atDay(1), month.withMonth(7).atDay(1))
                .filter(day -> !day.isAfter(month.atEndOfMonth()))
                .map(day -> guess(law, terms.setOn(day), days(), "wage", day));
        Stream<Guess> otherHours =
                hours.stream().map(known -> guess(law, terms.withHours(known), days(), "hours", known));
        Stream<Guess> loonwaarden = measured.stream()
                .map(part -> guess(
                        law,
                        new LksTerms(Optional.of(part), terms.hours(), terms.setOn()),
                        days(),
                        "loonwaarde",
                        part));
        Stream<Guess> whole = Stream.of(
                guess(with("loonkostensubsidie.werkgeverslasten.procent", "0"), terms, days(), "costs"),
                guess(with(ORDER, otherOrder()), terms, days(), "order"),
                guess(law, terms, month.lengthOfMonth(), "whole-month"));
        return Stream.of(whole, wages, otherHours, loonwaarden).flatMap(all -> all);
    }

    private Guess guess(Law by, LksTerms terms, int days, String key, Object... words) {
        return new Guess(
                text(key, words),
                Loonkostensubsidie.over(by, terms, month, days).amount());
    }

    private int days() {
        return run.days(law, month);
    }

    private String otherOrder() {
        String holding = law.value(ORDER, settled()).value();
        return law.topic(ORDER).choices().stream()
                .filter(choice -> !choice.equals(holding))
                .findFirst()
                .orElse(holding);
    }

    private LocalDate settled() {
        return Loonkostensubsidie.settledOn(run.decision().firstDay(), month.atEndOfMonth());
    }

    /** The law as it would be with another value. */
    private Law with(String key, String value) {
        return law.with(List.of(new EnteredValue(key, settled(), value, "proef", false)));
    }

    private static String text(String key, Object... words) {
        return Messages.text("subsidies.difference." + key, words);
    }
}
