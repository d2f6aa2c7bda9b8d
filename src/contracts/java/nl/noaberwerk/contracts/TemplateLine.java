package nl.noaberwerk.contracts;

import java.util.Optional;

/** Words of a contract with what a second person thought of them. */
public record TemplateLine(ContractTemplate template, Optional<TemplateDecision> decision) {

    public boolean isUsable() {
        return decision.filter(TemplateDecision::isAgreed).isPresent();
    }

    public boolean isWaiting() {
        return decision.isEmpty();
    }

    /** In Dutch, for the screen. */
    public String getState() {
        if (isWaiting()) {
            return "wacht op een tweede persoon";
        }
        return isUsable() ? "bevestigd" : "afgewezen";
    }
}
