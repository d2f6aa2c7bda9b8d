package nl.noaberwerk.subsidies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A period that is to be paid, and how far it is.
 *
 * @param payment the last that was prepared for it; empty when none was
 */
public record ScheduledPayment(
        PaymentSchedule.Period period, Optional<BegeleidWerkenPayment> payment, List<BegeleidWerkenStep> steps) {

    /** How far it is. */
    public enum State {
        LATER("nog niet aan de beurt"),
        TO_PREPARE("klaar te zetten"),
        PREPARED("wacht op goedkeuring"),
        REJECTED("afgewezen"),
        APPROVED("goedgekeurd, te betalen"),
        PAID("betaald");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public State on(LocalDate day) {
        if (payment.isEmpty()) {
            return period.due().isAfter(day) ? State.LATER : State.TO_PREPARE;
        }
        if (has(BegeleidWerkenStep.Kind.PAID)) {
            return State.PAID;
        }
        if (has(BegeleidWerkenStep.Kind.REJECTED)) {
            return State.REJECTED;
        }
        return has(BegeleidWerkenStep.Kind.APPROVED) ? State.APPROVED : State.PREPARED;
    }

    private boolean has(BegeleidWerkenStep.Kind kind) {
        return steps.stream().anyMatch(step -> step.getKind() == kind);
    }
}
