package nl.noaberwerk.labour;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether UWV pays the wage of a sick employee by the no-riskpolis (art. 29b ZW).
 *
 * @param wswEmployment employed by the Wsw itself (art. 2 Wsw): then never
 * @param wiaUntil last day of the five years after a WIA decision; null when there was none
 */
public record NoRiskpolis(
        boolean wswEmployment,
        boolean begeleidWerken,
        boolean beschutWerk,
        boolean banenafspraak,
        boolean eerderWsw,
        @Nullable LocalDate wiaUntil) {

    /** The ground on which it holds on the first sick day; empty when it does not. */
    public Optional<Vangnet> on(LocalDate firstSickDay) {
        if (wswEmployment) {
            return Optional.empty();
        }
        if (begeleidWerken) {
            return Optional.of(Vangnet.BEGELEID_WERKEN);
        }
        if (beschutWerk) {
            return Optional.of(Vangnet.BESCHUT_WERK);
        }
        if (banenafspraak) {
            return Optional.of(Vangnet.BANENAFSPRAAK);
        }
        if (eerderWsw) {
            return Optional.of(Vangnet.EERDER_WSW);
        }
        return wiaUntil == null || firstSickDay.isAfter(wiaUntil) ? Optional.empty() : Optional.of(Vangnet.WIA);
    }

    /** Why, in Dutch, with the article. */
    public String explained(LocalDate firstSickDay) {
        if (wswEmployment) {
            return "Nee: een dienstbetrekking volgens de Wsw is uitgezonderd (Ziektewet art. 29b lid 8).";
        }
        return on(firstSickDay)
                .map(ground -> "Ja: " + ground.getLabel() + " (" + ground.getArticle() + ").")
                .orElse("Nee: geen van de gronden van Ziektewet art. 29b geldt op de eerste ziektedag.");
    }
}
