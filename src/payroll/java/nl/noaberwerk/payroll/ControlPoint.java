package nl.noaberwerk.payroll;

import java.util.Optional;
import nl.noaberwerk.payroll.Salary.Severity;

/**
 * A finding as a point of the control list, with who looked at it.
 *
 * @param tick empty when nobody did, or took it back
 */
public record ControlPoint(Finding finding, Optional<ControlTick> tick) {

    public ControlTopic topic() {
        return ControlTopic.of(finding);
    }

    public boolean isTicked() {
        return tick.isPresent();
    }

    /** Somebody must tick it off, with a note, before the run can be approved. */
    public boolean isRequired() {
        return finding.severity() == Severity.WARNING;
    }

    /** It still waits for somebody. */
    public boolean isOpen() {
        return isRequired() && !isTicked();
    }

    /** A point of which nothing can be ticked: it has to be solved. */
    public boolean isTickable() {
        return !finding.isBlocking();
    }
}
