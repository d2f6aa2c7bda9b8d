package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Reads the appointments that the employer may know of, set-wise.
 *
 * <p>It checks no role and logs no read; the services that use it do. What only the bedrijfsarts knows of is in other tables.
 */
@ApplicationScoped
public class AppointmentReader {

    @PersistenceContext
    private EntityManager database;

    /** Those of the days, by day and hour. */
    List<Appointment> between(long employerId, LocalDate first, LocalDate last) {
        return database.createQuery(
                        "select a from Appointment a where a.employerId = :employer and a.planned.on between :first"
                                + " and :last order by a.planned.on, a.planned.at, a.id",
                        Appointment.class)
                .setParameter("employer", employerId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Those for which something is still to be done: planned, or held without an outcome. */
    List<Appointment> open(long employerId) {
        return database.createQuery(
                        "select a from Appointment a where a.employerId = :employer and (a.state ="
                                + " nl.noaberwerk.bedrijfsarts.AppointmentState.PLANNED or (a.state ="
                                + " nl.noaberwerk.bedrijfsarts.AppointmentState.HELD and a.outcome is null))"
                                + " order by a.planned.on, a.planned.at, a.id",
                        Appointment.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Of a case and of those that were joined to it, the newest first. */
    List<Appointment> ofCase(long caseId) {
        return database.createQuery(
                        "select a from Appointment a, AbsenceCase c where c.id = a.planned.caseId and (c.id = :case or"
                                + " c.mergedInto = :case) order by a.planned.on desc, a.id desc",
                        Appointment.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** Of these employments, by day. */
    List<Appointment> of(Collection<Long> employmentIds) {
        return database.createQuery(
                        "select a from Appointment a where a.planned.employmentId in :ids"
                                + " order by a.planned.on, a.id",
                        Appointment.class)
                .setParameter("ids", employmentIds)
                .getResultList();
    }

    /** Whether the invitation was written and sent. */
    boolean isInvited(Appointment appointment) {
        return appointment.getInvitationId() != null
                && !database.createQuery(
                                "select s.id from LetterSending s where s.letterId = :letter and s.manner <>"
                                        + " nl.noaberwerk.letters.SendingManner.NOT_SENT",
                                Long.class)
                        .setParameter("letter", appointment.getInvitationId())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Planned for today or later, by a kind for which we invite, and the invitation is not sent. */
    List<Appointment> notInvited(long employerId, LocalDate today) {
        return open(employerId).stream()
                .filter(one -> one.isPlanned() && !one.getPlanned().on().isBefore(today))
                .filter(one -> one.getPlanned().kind().letterKind().isPresent())
                .filter(one -> !isInvited(one))
                .toList();
    }

    /** Whose day has passed, or that were held, without an outcome. */
    List<Appointment> withoutOutcome(long employerId, LocalDate today) {
        return open(employerId).stream().filter(one -> one.lacksOutcome(today)).toList();
    }

    List<Long> employers() {
        return database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList();
    }
}
