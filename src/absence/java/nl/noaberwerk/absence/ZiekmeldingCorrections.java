package nl.noaberwerk.absence;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.AbsenceEvent.Kind;
import nl.noaberwerk.absence.AbsenceEvent.Source;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** Corrects, withdraws and takes back what was recorded about a ziekmelding; each is a new fact beside the old one. */
@Stateless
@DenyAll
public class ZiekmeldingCorrections {

    private static final String UNDONE = "ongedaan gemaakt";
    private static final int LONGEST_REASON = 200;

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
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** The first sick day was another. @param reason guarded text, must be given */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void correctFirstDay(long ziekmeldingId, LocalDate firstDay, String reason) {
        KnownZiekmelding known = store.known(ziekmeldingId);
        caller.requireEmployer(known.employment().getEmployerId());
        checks.requireFirstDay(known.employment(), firstDay);
        String why = required(reason);
        AbsenceEvent before = events.standing(ziekmeldingId, Kind.SICK).orElseThrow();
        if (firstDay.equals(before.getDay())) {
            throw new Refused("absence.correct.nothing-differs", firstDay);
        }
        events.standing(ziekmeldingId).stream()
                .filter(event -> event.getKind() != Kind.SICK && !event.getDay().isAfter(firstDay))
                .findFirst()
                .ifPresent(later -> {
                    throw new Refused("absence.correct.later-known", firstDay, later.getDay());
                });
        checks.requireFree(
                known.employment().getId(),
                ziekmeldingId,
                new DaySpan(firstDay, known.spell().days().last()));
        events.add(new AbsenceEvent(ziekmeldingId, Kind.SICK, before.getSource(), events.recording(firstDay, why))
                .to(before.degree().orElseThrow())
                .insteadOf(before));
        LocalDate from = firstDay.isBefore(before.getDay()) ? firstDay : before.getDay();
        store.settle(
                known,
                from,
                "eerste ziektedag " + Messages.shown(before.getDay()) + " wordt " + Messages.shown(firstDay));
    }

    /** Something else was told about it: where she can be reached, until when she expects to be absent. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void amend(long ziekmeldingId, Answers answers) {
        KnownZiekmelding known = store.known(ziekmeldingId);
        caller.requireEmployer(known.employment().getEmployerId());
        Answers checked = answerChecks.checked(answers, known.firstDay());
        database.persist(new Particulars(ziekmeldingId, checked, today.now(), caller.name()));
        store.settle(known, known.firstDay(), "gegevens van de ziekmelding gewijzigd");
    }

    /** It should not have been recorded; it stays to be seen. @param reason guarded text, must be given */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void withdraw(long ziekmeldingId, String reason) {
        KnownZiekmelding known = store.known(ziekmeldingId);
        caller.requireEmployer(known.employment().getEmployerId());
        withdraw(known, required(reason));
    }

    /**
     * Takes back what was recorded last: the report, the recovery, the degree, the correction or the withdrawal.
     *
     * <p>Who may only report takes back only what she recorded herself, today.
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.ZIEKMELDPUNT, Role.LEIDINGGEVENDE})
    public void undo(long ziekmeldingId) {
        KnownZiekmelding known = store.known(ziekmeldingId);
        access.requireReporter(known.employment());
        List<AbsenceEvent> all = events.all(ziekmeldingId);
        AbsenceEvent last = all.get(all.size() - 1);
        access.requireOwn(known.employment(), last);
        if (last.getKind() == Kind.UNDONE
                || last.getSource() == Source.LEAVE
                || last.adviceId().isPresent()) {
            throw new Refused("absence.undo.nothing");
        }
        if (last.getKind() == Kind.SICK && last.replaces().isEmpty()) {
            withdraw(store.known(ziekmeldingId), UNDONE);
            return;
        }
        events.undo(last, UNDONE);
        Spell now = store.spell(known.ziekmelding()).orElseThrow();
        checks.requireFree(known.employment().getId(), ziekmeldingId, now.days());
        LocalDate from = last.getDay().isBefore(now.days().first())
                ? last.getDay()
                : now.days().first();
        store.settle(known, from, "laatste wijziging ongedaan gemaakt");
    }

    private void withdraw(KnownZiekmelding known, String reason) {
        if (known.counts().isEmpty()) {
            throw new Refused("absence.withdraw.already");
        }
        events.add(new AbsenceEvent(
                known.ziekmelding().getId(),
                Kind.WITHDRAWN,
                Source.REPORT,
                events.recording(known.firstDay(), reason)));
        store.settle(known, known.firstDay(), "ziekmelding van " + Messages.shown(known.firstDay()) + " ingetrokken");
    }

    private String required(String reason) {
        String why = guard.require("Reden", reason, LONGEST_REASON);
        if (why.isEmpty()) {
            throw Refused.badRequest("absence.correct.reason", LONGEST_REASON);
        }
        return why;
    }
}
