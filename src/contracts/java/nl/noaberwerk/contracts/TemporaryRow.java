package nl.noaberwerk.contracts;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.rules.Regeling;

/**
 * Somebody whose contract ends.
 *
 * @param name "Dam, M. ten (Mehmet)"
 * @param first first day of the contract
 * @param plan what must be told by when; empty when no end is known
 * @param choice what was decided; empty when nothing was
 * @param toldOn the day on which it was told; empty when it was not
 */
public record TemporaryRow(
        long employmentId,
        String personnelNumber,
        String name,
        Regeling regeling,
        LocalDate first,
        Optional<AanzegPlan> plan,
        Optional<TemporaryDecision.Choice> choice,
        Optional<LocalDate> toldOn) {

    /** Which contracts are shown. */
    public enum Term {
        LATE("te laat"),
        NOW("nu regelen"),
        LATER("later"),
        TOLD("verteld"),
        UNKNOWN("einddatum onbekend"),
        ALL("alles");

        private final String label;

        Term(String label) {
            this.label = label;
        }

        /** In Dutch, for the screen. */
        public String label() {
            return label;
        }
    }

    /** What must be done next, in Dutch. */
    public String todo(LocalDate today) {
        if (plan.isEmpty()) {
            return "Leg vast tot wanneer het contract loopt";
        }
        if (plan.get().endsOn().isBefore(today)) {
            return "Het contract is voorbij en loopt volgens de wet door: regel een nieuw contract of het einde";
        }
        if (choice.isEmpty()) {
            return "Besluit of het contract doorgaat";
        }
        if (toldOn.isEmpty() && plan.get().latest().isPresent()) {
            return "Vertel het schriftelijk (aanzegging)";
        }
        return choice.get() == TemporaryDecision.Choice.END
                ? "Maak het dossier einde dienstverband"
                : "Maak het contract";
    }
}
