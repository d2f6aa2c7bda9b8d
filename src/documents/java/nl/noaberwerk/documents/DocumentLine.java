package nl.noaberwerk.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.documents.DocumentEvent.Act;

/**
 * A document as it stands in a list.
 *
 * @param keepThrough the last day on which it is kept; empty while no end of the employment is known
 */
public record DocumentLine(
        Document document, DocumentRule rule, Optional<LocalDate> keepThrough, List<DocumentEvent> events) {

    public Optional<DocumentEvent> event(Act act) {
        return events.stream().filter(event -> event.getAct() == act).findFirst();
    }

    public boolean isWithdrawn() {
        return event(Act.WITHDRAWN).isPresent();
    }

    public boolean isDestroyed() {
        return event(Act.DESTROYED).isPresent();
    }

    /** Whether the time to keep it has passed and it is still there. */
    public boolean isExpired(LocalDate today) {
        return !isDestroyed()
                && keepThrough.filter(last -> last.isBefore(today)).isPresent();
    }
}
