package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;

/** The indicatie of one person: special personal data for few eyes, and every look is recorded. */
@Stateless
@DenyAll
public class Indicaties {

    private static final int LONGEST = 200;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IndicatieStore store;

    @Inject
    private ParticipationFacts facts;

    @Inject
    private IndicatieTermBook terms;

    @Inject
    private GuardedText guard;

    @Inject
    private Secrecy secrecy;

    @Inject
    private LawBook book;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** All that is known about the person of this employment; the look is recorded. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public IndicatieOfPerson of(long employmentId) {
        secrecy.require();
        Employment employment = store.required(employmentId);
        auditTrail.read(new AuditEntry("indicatie", subject(employment), employment.getEmployerId(), ""));
        return store.of(employment);
    }

    /** Records a decision, or mends one that was recorded about the same day. @throws Refused when it cannot be */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void record(long employmentId, Besluit besluit, String reason) {
        Employment employment = opened(employmentId);
        check(besluit);
        Optional<Besluit> same = store.decisions(employment.getPersonId()).stream()
                .map(Indicatie::getBesluit)
                .filter(known -> known.decidedOn().equals(besluit.decidedOn()))
                .findFirst();
        if (same.equals(Optional.of(besluit))) {
            throw new Refused("indication.change.nothing-differs");
        }
        Recording recording = recording(besluit.decidedOn(), reason);
        database.persist(new Indicatie(employment.getPersonId(), besluit, recording));
        changed("indicatie vastgelegd", employment, recording.reason());
    }

    /** From the day on the indicatie of the person holds no longer. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void lapse(long employmentId, LapseGround ground, LocalDate day, String reason) {
        Employment employment = opened(employmentId);
        if (ground == null || !ground.isRecorded()) {
            throw Refused.badRequest("indication.lapse.ground");
        }
        requirePast(day);
        if (store.lapses(employment.getPersonId()).stream()
                .anyMatch(known -> known.getDay().equals(day) && known.getGround() == ground)) {
            throw Refused.conflict("indication.change.nothing-differs");
        }
        Recording recording = recording(day, reason);
        database.persist(new IndicatieLapse(employment.getPersonId(), ground, recording));
        changed("einde van indicatie vastgelegd", employment, ground.label());
    }

    /** Takes back a lapse that was a mistake. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void takeBackLapse(long employmentId, long lapseId, String reason) {
        Employment employment = opened(employmentId);
        IndicatieLapse lapse = store.lapses(employment.getPersonId()).stream()
                .filter(known -> known.getId() == lapseId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("indication.fact.not-found", lapseId));
        database.persist(lapse.takenBack(recording(lapse.getDay(), required(reason))));
        changed(
                "einde van indicatie teruggenomen",
                employment,
                lapse.getGround().label());
    }

    /** Records something about beschut werk or the doelgroepregister. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void note(long employmentId, ParticipationKind kind, LocalDate day, String reason) {
        Employment employment = opened(employmentId);
        if (kind == null) {
            throw Refused.badRequest("indication.fact.kind");
        }
        requirePast(day);
        ParticipationFact fact = new ParticipationFact(employment.getPersonId(), kind, recording(day, reason));
        facts.requirePossible(fact, store.last(employment.getPersonId()));
        database.persist(fact);
        changed("beschut werk of doelgroepregister vastgelegd", employment, kind.label());
    }

    /** Takes back what was a mistake. */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public void takeBackNote(long employmentId, long factId, String reason) {
        Employment employment = opened(employmentId);
        ParticipationFact fact = facts.of(employment.getPersonId()).stream()
                .filter(known -> known.getId() == factId)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("indication.fact.not-found", factId));
        database.persist(fact.takenBack(recording(fact.getDay(), required(reason))));
        changed(
                "beschut werk of doelgroepregister teruggenomen",
                employment,
                fact.getKind().label());
    }

    private Employment opened(long employmentId) {
        secrecy.require();
        return store.required(employmentId);
    }

    private void check(Besluit besluit) {
        if (besluit.decidedOn() == null || besluit.validUntil() == null) {
            throw new Refused("indication.import.one-date.reason");
        }
        if (besluit.validUntil().isBefore(besluit.from())) {
            throw new Refused("indication.import.ends-before-decision.reason", besluit.validUntil(), besluit.from());
        }
        if (besluit.decidedOn().isAfter(today.date())) {
            throw new Refused("indication.import.decided-in-future.reason", besluit.decidedOn());
        }
        if (!new HerindicatieTerms(book.current()).isPossible(besluit.from(), besluit.validUntil())) {
            throw new Refused("indication.import.bounds.reason", besluit.from(), besluit.validUntil());
        }
    }

    private void requirePast(LocalDate day) {
        if (day == null || day.isAfter(today.date())) {
            throw new Refused("indication.fact.day", today.date());
        }
    }

    private String required(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.badRequest("indication.fact.why");
        }
        return reason;
    }

    private Recording recording(LocalDate day, String reason) {
        String given = guard.require("Toelichting", reason == null ? "" : reason, LONGEST);
        return new Recording(day, today.now(), caller.name(), given);
    }

    private void changed(String what, Employment employment, String details) {
        auditTrail.changed(new AuditEntry(what, subject(employment), employment.getEmployerId(), details));
        for (long employer : store.employers(employment.getPersonId())) {
            terms.refresh(employer, Set.of(employment.getPersonId()));
        }
    }

    static String subject(Employment employment) {
        return "persoon " + employment.getPersonnelNumber();
    }
}
