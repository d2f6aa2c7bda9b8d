package nl.noaberwerk.participation;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Notation;
import nl.noaberwerk.rules.Step;

/**
 * What an advice beschut werk will be without new facts: in some cases the law says it in advance (BABW art. 3).
 *
 * @param positive empty when UWV looks into it
 * @param why how that is known; empty likewise
 */
public record BeschutWerkAdvice(Optional<Boolean> positive, Optional<Step> why) {

    private static final String BY_WSW = "Besluit advisering beschut werk art. 3 lid 3 tot en met 5";
    private static final BeschutWerkAdvice RESEARCH = new BeschutWerkAdvice(Optional.empty(), Optional.empty());

    /**
     * A request for an advice.
     *
     * @param own whether the person asks herself, and not the municipality
     */
    public record Request(LocalDate day, boolean own) {}

    /**
     * @param begeleidWerken what the last Wsw decision says about it; empty when there is none or it names nothing
     * @param advised the day of the last advice before the request; empty when there is none
     */
    public static BeschutWerkAdvice of(
            Law law, Request request, Optional<Boolean> begeleidWerken, Optional<LocalDate> advised) {
        if (begeleidWerken.isPresent()) {
            boolean able = begeleidWerken.get();
            return foreseen(
                    !able,
                    new Step("Advies begeleid werken in het Wsw-besluit", able ? "ja" : "nee", said(!able), BY_WSW));
        }
        return advised.filter(day -> request.own() && request.day().isBefore(againFrom(law, day)))
                .map(day -> foreseen(
                        false,
                        new Step(
                                "Eerder advies van " + Notation.date(day),
                                "een nieuwe eigen aanvraag telt vanaf " + Notation.date(againFrom(law, day)),
                                said(false),
                                law.value("beschut.opnieuw", day).reference())))
                .orElse(RESEARCH);
    }

    private static LocalDate againFrom(Law law, LocalDate advised) {
        return new HerindicatieTerms(law).beschutAgainFrom(advised);
    }

    private static BeschutWerkAdvice foreseen(boolean positive, Step why) {
        return new BeschutWerkAdvice(Optional.of(positive), Optional.of(why));
    }

    private static String said(boolean positive) {
        return positive ? "positief, zonder onderzoek" : "negatief, zonder onderzoek";
    }

    /** Whether an advice is another than the law says in advance, so that there must be new facts. */
    public boolean contradicts(boolean advice) {
        return positive.filter(foreseen -> foreseen != advice).isPresent();
    }
}
