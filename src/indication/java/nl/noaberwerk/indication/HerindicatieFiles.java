package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.indication.HerindicatieStep.Kind;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Today;

/**
 * Opens a file as soon as a herindicatie comes in sight, and closes one that was not sent yet when it is needed no more.
 *
 * <p>It checks no role: the night and services that recorded something call it.
 */
@ApplicationScoped
public class HerindicatieFiles {

    private static final String AUTOMATIC = "automatisch";

    /** What lapsed so long ago was reported, or nobody is left to report it about. */
    private static final int DAYS_BACK = 31;

    private static final String IN_SIGHT = """
            select t.employment_id, t.person_id, t.valid_until, t.latest
            from indicatie_term t
            where t.employer_id = :employer and t.latest is not null and t.first_signal <= :today
              and not exists (select 1 from herindicatie h where h.employment_id = t.employment_id
                  and h.ground = 'VALIDITY' and (h.valid_until = t.valid_until or h.state <> 'CLOSED'))
            """;

    private static final String FALLEN_AWAY = """
            select h.id, t.lapse_ground, t.lapse_on, t.valid_until
            from herindicatie h
            left join indicatie_term t on t.employment_id = h.employment_id
            where h.employer_id = :employer and h.state in ('TO_START', 'FILE')
              and (t.employment_id is null
                or h.ground = 'VALIDITY' and (t.latest is null or t.valid_until <> h.valid_until))
            """;

    private static final String LAPSED = """
            select t.employment_id, t.lapse_on, t.lapse_ground
            from indicatie_term t
            where t.employer_id = :employer and t.lapse_on between :since and :today
              and (t.lapse_ground <> 'VALIDITY' or t.lapse_on < :today)
              and not exists (select 1 from herindicatie_follow_up f where f.employment_id = t.employment_id
                  and f.about = 'vervallen ' || t.lapse_on
                  and f.kind = case when t.lapse_ground = 'VALIDITY' then 'EXPIRED' else 'REPORT' end)
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Today today;

    /** After the terms of the employer were computed. */
    void keepUp(long employerId, HerindicatieTerms terms) {
        database.flush();
        fallenAway(employerId).forEach(this::fellAway);
        database.flush();
        inSight(employerId).forEach(row -> open(employerId, row));
        lapsed(employerId).forEach(row -> lapsed(employerId, row, terms));
        database.flush();
    }

    /** An absence of thirteen weeks: one file, however often it is told. */
    void thirteenWeeks(@Observes HerindicatieDue event) {
        boolean known = !database.createQuery(
                        "select h.id from Herindicatie h where h.caseId = :case or h.employmentId = :employment"
                                + " and h.ground = :ground and h.state <> :closed",
                        Long.class)
                .setParameter("case", event.caseId())
                .setParameter("employment", event.employmentId())
                .setParameter("ground", HerindicatieGround.THIRTEEN_WEEKS)
                .setParameter("closed", HerindicatieState.CLOSED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (!known) {
            Employment employment = database.find(Employment.class, event.employmentId());
            Herindicatie file = new Herindicatie(
                            event.employerId(),
                            event.employmentId(),
                            employment.getPersonId(),
                            HerindicatieGround.THIRTEEN_WEEKS)
                    .openedOn(today.date())
                    .about(event.caseId());
            opened(file, Messages.text("indication.opened.thirteen-weeks", event.since()));
        }
    }

    /** A file with its first step. */
    Herindicatie opened(Herindicatie file, String note) {
        database.persist(file);
        database.persist(new HerindicatieStep(file.getId(), Kind.OPENED, recording(note)));
        return file;
    }

    private void open(long employerId, Tuple row) {
        LocalDate until = IndicatieReader.date(row, "valid_until");
        LocalDate latest = IndicatieReader.date(row, "latest");
        Herindicatie file = new Herindicatie(
                        employerId, number(row, "employment_id"), number(row, "person_id"), HerindicatieGround.VALIDITY)
                .openedOn(today.date())
                .before(until, latest);
        opened(file, Messages.text("indication.opened.validity", until));
    }

    private void fellAway(Tuple row) {
        Herindicatie file = database.find(Herindicatie.class, number(row, "id"));
        String ground = row.get("lapse_ground", String.class);
        String why = ground == null
                ? Messages.text("indication.closed.out-of-service")
                : ground.equals(LapseGround.VALIDITY.name())
                        ? Messages.text("indication.closed.other-decision", IndicatieReader.date(row, "valid_until"))
                        : Messages.text(
                                "indication.closed.lapses",
                                IndicatieReader.date(row, "lapse_on"),
                                LapseGround.valueOf(ground).label());
        file.close(today.date());
        database.persist(new HerindicatieStep(file.getId(), Kind.CLOSED, recording(why)));
    }

    private void lapsed(long employerId, Tuple row, HerindicatieTerms terms) {
        LocalDate day = IndicatieReader.date(row, "lapse_on");
        boolean ended = row.get("lapse_ground", String.class).equals(LapseGround.VALIDITY.name());
        FollowUpKind kind = ended ? FollowUpKind.EXPIRED : FollowUpKind.REPORT;
        database.persist(new HerindicatieFollowUp(employerId, number(row, "employment_id"), kind, "vervallen " + day)
                .dueOn(ended ? terms.arrangedBy(day) : terms.reportedBy(day)));
    }

    @SuppressWarnings("unchecked") // native queries with Tuple give tuples
    private List<Tuple> inSight(long employerId) {
        return database.createNativeQuery(IN_SIGHT, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("today", today.date())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> fallenAway(long employerId) {
        return database.createNativeQuery(FALLEN_AWAY, Tuple.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    // the day itself still counts for a validity: it is over the day after
    @SuppressWarnings("unchecked")
    private List<Tuple> lapsed(long employerId) {
        return database.createNativeQuery(LAPSED, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("since", today.date().minusDays(DAYS_BACK))
                .setParameter("today", today.date())
                .getResultList();
    }

    private Recording recording(String note) {
        return new Recording(today.date(), today.now(), AUTOMATIC, note);
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
