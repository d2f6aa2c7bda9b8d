package nl.noaberwerk.benefits;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.labour.UwvTerm;
import nl.noaberwerk.labour.Vangnet;

/**
 * A sickness that UWV must be told of.
 *
 * @param fact the vangnet; empty when the ziekmelding says that there is one and nobody recorded which
 * @param term empty as long as the ground is not known
 * @param report the last one that was made
 * @param dispatch that it was sent
 */
public record UwvDuty(
        long employerId,
        String number,
        String name,
        Spell spell,
        Optional<VangnetFact> fact,
        Optional<UwvTerm> term,
        Optional<UwvReport> report,
        Optional<UwvDispatch> dispatch) {

    /** What is to be done now. */
    public enum Stage {
        GROUND_UNKNOWN("Grond vaststellen"),
        TO_MAKE("Melding maken"),
        TO_SEND("Versturen"),
        RECOVERY_TO_MAKE("Herstel melden"),
        DONE("Gemeld");

        private final String label;

        Stage(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public Stage stage() {
        if (fact.isEmpty()) {
            return Stage.GROUND_UNKNOWN;
        }
        if (report.isEmpty()) {
            return Stage.TO_MAKE;
        }
        if (dispatch.isEmpty()) {
            return Stage.TO_SEND;
        }
        boolean newlyRecovered = spell.days().lastDay().isPresent()
                && !spell.days().lastDay().equals(report.get().lastDay());
        return newlyRecovered ? Stage.RECOVERY_TO_MAKE : Stage.DONE;
    }

    public boolean isDone() {
        return stage() == Stage.DONE;
    }

    /** The last day; the first sick day itself when the ground is not known, for then nothing may be waited for. */
    public LocalDate due() {
        return term.map(UwvTerm::due).orElse(spell.days().first());
    }

    Vangnet ground() {
        return fact.orElseThrow().getTerms().ground();
    }
}
