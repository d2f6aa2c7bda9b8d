package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.AbsenceEvent.Kind;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Today;

/** The events of a ziekmelding: adds to them and tells which still count; it checks no role, the services do. */
@ApplicationScoped
public class EventStore {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Everything that was ever recorded about it, in order of recording. */
    List<AbsenceEvent> all(long ziekmeldingId) {
        return database.createQuery(
                        "select e from AbsenceEvent e where e.ziekmeldingId = :id order by e.recordedAt, e.id",
                        AbsenceEvent.class)
                .setParameter("id", ziekmeldingId)
                .getResultList();
    }

    /** What still counts, in order of day. */
    List<AbsenceEvent> standing(long ziekmeldingId) {
        return standing(all(ziekmeldingId));
    }

    /** Of these, what no other replaced. */
    static List<AbsenceEvent> standing(List<AbsenceEvent> all) {
        Set<Long> replaced =
                all.stream().flatMap(event -> event.replaces().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(event -> event.getKind() != Kind.UNDONE)
                .filter(event -> !replaced.contains(event.getId()))
                .sorted(Comparator.comparing(AbsenceEvent::getDay).thenComparing(AbsenceEvent::getId))
                .toList();
    }

    /** The one of this kind that counts, of which there can be one: the sickness itself, its recovery or withdrawal. */
    Optional<AbsenceEvent> standing(long ziekmeldingId, Kind kind) {
        return standing(ziekmeldingId).stream()
                .filter(event -> event.getKind() == kind)
                .findFirst();
    }

    /** The change of degree that begins on the day. */
    Optional<AbsenceEvent> degreeFrom(long ziekmeldingId, LocalDate day) {
        return standing(ziekmeldingId).stream()
                .filter(event -> event.getKind() == Kind.DEGREE)
                .filter(event -> event.getDay().equals(day))
                .findFirst();
    }

    AbsenceEvent add(AbsenceEvent event) {
        database.persist(event);
        return event;
    }

    /** Takes an event away, or puts back the one that it had replaced. */
    void undo(AbsenceEvent event, String reason) {
        Optional<AbsenceEvent> before = event.replaces().map(id -> database.find(AbsenceEvent.class, id));
        AbsenceEvent undoing = before.map(earlier -> earlier.again(recording(earlier.getDay(), reason)))
                .orElseGet(() -> new AbsenceEvent(
                        event.getZiekmeldingId(), Kind.UNDONE, event.getSource(), recording(event.getDay(), reason)));
        add(undoing.insteadOf(event));
    }

    /** @param day first day of the new state; @param reason null when none is asked */
    Recording recording(LocalDate day, String reason) {
        return new Recording(day, today.now(), caller.name(), reason);
    }
}
