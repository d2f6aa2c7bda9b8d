package nl.noaberwerk.contractlaw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.LawValue;
import nl.noaberwerk.rules.Notation;

/** How long a trial period may be (art. 7:652 BW). */
public final class Proeftijd {

    private final Law law;

    public Proeftijd(Law law) {
        this.law = law;
    }

    /** How the contract ends. */
    public enum Kind {
        INDEFINITE,
        CALENDAR_END,
        OTHER_END
    }

    /**
     * @param contract the law of its first day holds
     * @param sameWorkBefore whether the same work was done before under a contract with us or a predecessor
     * @param agreedMonths what the contract says, to be held against the law
     */
    public record Facts(ServicePeriod contract, Kind kind, boolean sameWorkBefore, Optional<Integer> agreedMonths) {

        public static Facts of(ServicePeriod contract) {
            Kind kind = contract.lastDay().isPresent() ? Kind.CALENDAR_END : Kind.INDEFINITE;
            return new Facts(contract, kind, false, Optional.empty());
        }
    }

    /**
     * @param longestMonths 0 when none may be agreed
     * @param lastDay of the longest trial period
     * @param agreedHolds whether what was agreed holds: what is too long is void as a whole
     */
    public record Answer(
            int longestMonths,
            Optional<LocalDate> lastDay,
            boolean agreedHolds,
            LocalDate lawDay,
            List<GradedStep> steps)
            implements Explained {}

    /** @throws IllegalArgumentException when a contract with an end on the calendar has no last day */
    public Answer of(Facts facts) {
        LocalDate first = facts.contract().first();
        Reckoning reckoning = new Reckoning(law, first);
        int months = facts.sameWorkBefore() ? noneAgain(reckoning) : longest(facts, reckoning);
        Optional<LocalDate> last = months == 0 ? Optional.empty() : Optional.of(CalendarMonths.lastDay(first, months));
        last.ifPresent(day -> reckoning.article(
                "Laatste dag van de proeftijd",
                months + (months == 1 ? " maand" : " maanden") + " vanaf " + Notation.date(first),
                Notation.date(day),
                ""));
        boolean holds = facts.agreedMonths().filter(agreed -> agreed > months).isEmpty();
        if (!holds) {
            reckoning.unread(
                    "Afspraak",
                    facts.agreedMonths().get() + " maanden is langer dan mag",
                    "nietig: geen proeftijd",
                    "BW 7:652 lid 8; niet nagelezen");
        }
        return new Answer(months, last, holds, first, reckoning.steps());
    }

    private static int noneAgain(Reckoning reckoning) {
        reckoning.unread(
                "Langste proeftijd", "hetzelfde werk is al eerder gedaan", "geen", "BW 7:652 lid 8; niet nagelezen");
        return 0;
    }

    private static int longest(Facts facts, Reckoning reckoning) {
        return switch (facts.kind()) {
            case INDEFINITE -> taken("proeftijd.lang", "contract voor onbepaalde tijd", reckoning);
            case OTHER_END -> taken("proeftijd.zonder-einddatum", "tijdelijk contract zonder einddatum", reckoning);
            case CALENDAR_END -> byLength(facts.contract(), reckoning);
        };
    }

    private static int byLength(ServicePeriod contract, Reckoning reckoning) {
        if (contract.lastDay().isEmpty()) {
            throw new IllegalArgumentException("the last day of the contract is not known");
        }
        LawValue none = reckoning.value("proeftijd.geen-tot-en-met");
        if (contract.isAtMost(none.decimal().intValueExact())) {
            String how = contract.words() + ": ten hoogste " + Notation.number(none.decimal()) + " maanden";
            reckoning.step("Langste proeftijd", how, "geen", none);
            return 0;
        }
        boolean isLong = contract.isAtLeast(reckoning.whole("proeftijd.lang-vanaf"));
        return taken(isLong ? "proeftijd.lang" : "proeftijd.kort", contract.words(), reckoning);
    }

    private static int taken(String key, String how, Reckoning reckoning) {
        LawValue value = reckoning.value(key);
        reckoning.step("Langste proeftijd", how, Notation.months(value.decimal().intValueExact()), value);
        return value.decimal().intValueExact();
    }
}
