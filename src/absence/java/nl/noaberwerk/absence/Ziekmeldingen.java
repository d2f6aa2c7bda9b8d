package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.absence.AbsenceEvent.Kind;
import nl.noaberwerk.absence.AbsenceEvent.Source;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Records that somebody is sick, partly back or recovered; what was recorded before stays. */
@Stateless
@DenyAll
public class Ziekmeldingen {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseStore store;

    @Inject
    private EventStore events;

    @Inject
    private ZiekmeldingChecks checks;

    @Inject
    private AnswerChecks answerChecks;

    @Inject
    private AbsenceAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** Somebody is sick. @throws Refused naming the field when it cannot be, 403 for another team */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.ZIEKMELDPUNT, Role.LEIDINGGEVENDE})
    public Ziekmelding report(NewZiekmelding draft) {
        Employment employment = store.locked(draft.employmentId());
        access.requireReporter(employment);
        checks.requireFirstDay(employment, draft.firstDay());
        Instant calledAt = checks.calledAt(draft.calledAt());
        Answers answers = answerChecks.checked(draft.answers(), draft.firstDay());
        DaySpan days = new DaySpan(draft.firstDay(), lastDay(draft));
        checks.requireFree(employment.getId(), 0, days);
        Ziekmelding added =
                new Ziekmelding(store.homeFor(employment, days), calledAt, draft.toldBy(), today.now(), caller.name());
        database.persist(added);
        database.persist(new Particulars(added.getId(), answers, today.now(), caller.name()));
        events.add(new AbsenceEvent(added.getId(), Kind.SICK, Source.REPORT, events.recording(draft.firstDay(), null))
                .to(new Degree(draft.firstDay(), WHOLE, false)));
        if (!days.isOpen()) {
            events.add(new AbsenceEvent(
                    added.getId(), Kind.RECOVERED, Source.REPORT, events.recording(draft.recoveredFrom(), null)));
        }
        store.settle(
                new KnownZiekmelding(employment, added, Optional.empty()),
                draft.firstDay(),
                "ziek gemeld per " + Messages.shown(draft.firstDay()));
        return added;
    }

    /**
     * Recovered; a recovery that was known already gets another day.
     *
     * @param firstDayBack first day that she is not sick
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.LEIDINGGEVENDE})
    public void recover(long ziekmeldingId, LocalDate firstDayBack) {
        KnownZiekmelding known = store.known(ziekmeldingId);
        access.requireReporter(known.employment());
        if (firstDayBack == null) {
            throw Refused.badRequest("absence.recover.day");
        }
        checks.requireNear(firstDayBack);
        if (!firstDayBack.isAfter(known.firstDay())) {
            throw new Refused("absence.recover.before-first-day", firstDayBack, known.firstDay());
        }
        Optional<AbsenceEvent> before = events.standing(ziekmeldingId, Kind.RECOVERED);
        if (before.filter(event -> event.getDay().equals(firstDayBack)).isPresent()) {
            throw new Refused("absence.recover.known", firstDayBack);
        }
        checks.requireFree(
                known.employment().getId(), ziekmeldingId, new DaySpan(known.firstDay(), firstDayBack.minusDays(1)));
        AbsenceEvent recovery = new AbsenceEvent(
                ziekmeldingId, Kind.RECOVERED, Source.OWN_RECOVERY, events.recording(firstDayBack, null));
        before.ifPresent(recovery::insteadOf);
        events.add(recovery.toldOn(today.date()));
        LocalDate from =
                before.map(AbsenceEvent::getDay).filter(firstDayBack::isAfter).orElse(firstDayBack);
        store.settle(known, from, "hersteld per " + Messages.shown(firstDayBack));
    }

    /**
     * She works more, or is wholly absent again, by her own word; another percentage comes from the bedrijfsarts only.
     *
     * @param incapacity percent of the working time that is not worked
     * @param toldOn day on which she told it
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void changeDegree(long ziekmeldingId, LocalDate from, BigDecimal incapacity, LocalDate toldOn) {
        KnownZiekmelding known = store.known(ziekmeldingId);
        caller.requireEmployer(known.employment().getEmployerId());
        Degree degree = checks.ownDegree(known.spell(), from, incapacity);
        AbsenceEvent change = new AbsenceEvent(
                        ziekmeldingId, Kind.DEGREE, Source.OWN_RECOVERY, events.recording(from, null))
                .to(degree)
                .toldOn(checks.requireToldOn(toldOn));
        events.degreeFrom(ziekmeldingId, from).ifPresent(change::insteadOf);
        events.add(change);
        store.settle(known, from, degree.inWords() + " vanaf " + Messages.shown(from));
    }

    private static LocalDate lastDay(NewZiekmelding draft) {
        if (draft.recoveredFrom() == null) {
            return null;
        }
        if (!draft.recoveredFrom().isAfter(draft.firstDay())) {
            throw new Refused("absence.recover.before-first-day", draft.recoveredFrom(), draft.firstDay());
        }
        return draft.recoveredFrom().minusDays(1);
    }
}
