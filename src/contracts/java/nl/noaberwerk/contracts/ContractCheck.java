package nl.noaberwerk.contracts;

import java.util.List;
import nl.noaberwerk.rules.Step;

/**
 * What the law says about a draft.
 *
 * @param what which rule: "Proeftijd"
 * @param text what follows, in Dutch
 * @param article where it stands
 * @param grade "vastgesteld" or "te controleren"
 * @param steps how it was found
 */
public record ContractCheck(Outcome outcome, String what, String text, String article, String grade, List<Step> steps) {

    /** Whether the draft can be offered so. */
    public enum Outcome {
        FINE("in orde", "good"),
        ATTENTION("let op", "warning"),
        FORBIDDEN("kan niet", "danger");

        private final String label;
        private final String chip;

        Outcome(String label, String chip) {
            this.label = label;
            this.chip = chip;
        }

        public String label() {
            return label;
        }

        /** The kind of chip with which a screen shows it. */
        public String chip() {
            return chip;
        }
    }

    public ContractCheck {
        steps = List.copyOf(steps);
    }

    public boolean isForbidden() {
        return outcome == Outcome.FORBIDDEN;
    }

    public boolean isToCheck() {
        return !"vastgesteld".equals(grade);
    }
}
