package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/**
 * Who sees what of a case: the one place for it beside {@link AdviceRows}, which asks the same of the database.
 *
 * <p>An hr-adviseur and the controleur see what is not confidential; a confidential case only its adviser and who was
 * named. Who asked sees the own question and what was released. Anything else is "not there", so that nobody can find out
 * by its number that a confidential case exists.
 */
@ApplicationScoped
public class AdviceAccess {

    // who was named and not taken off again
    static final String NAMED =
            "select r.case_id from named_reader r where r.account = :me and r.may_read and not exists"
                    + " (select 1 from named_reader n where n.case_id = r.case_id and n.account = r.account"
                    + " and (n.recorded_at, n.id) > (r.recorded_at, r.id))";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** Whether the caller sees every case of the employer that is not confidential. */
    boolean wide(long employerId) {
        return advises(employerId) || caller.has(Role.CONTROLEUR, employerId);
    }

    boolean advises(long employerId) {
        return caller.has(Role.HR_ADVISEUR, employerId);
    }

    Sight of(AdviceCase one) {
        String me = caller.name();
        long employerId = one.getEmployerId();
        if (!one.isConfidential() && wide(employerId)) {
            return Sight.WHOLE;
        }
        boolean adviser =
                advises(employerId) && one.adviser().filter(me::equals).isPresent();
        if (adviser || mayStillRead(employerId) && isNamed(one, me)) {
            return Sight.WHOLE;
        }
        if (one.askerAccount().filter(me::equals).isPresent()) {
            return Sight.ASKER;
        }
        return isReleased(one, me) ? Sight.RELEASED : Sight.NONE;
    }

    /** The case, when the caller may see anything of it. @throws Refused 404 otherwise */
    AdviceCase seen(long id) {
        AdviceCase one = database.find(AdviceCase.class, id);
        if (one == null) {
            throw Refused.notFound("hrm.case.unknown", id);
        }
        caller.requireEmployer(one.getEmployerId());
        if (of(one) == Sight.NONE) {
            throw Refused.notFound("hrm.case.unknown", id);
        }
        return one;
    }

    /** The case, when the caller may work on it. @throws Refused 404 when it is not to be seen, 403 when only to be read */
    AdviceCase worked(long id) {
        AdviceCase one = seen(id);
        if (!advises(one.getEmployerId()) || of(one) != Sight.WHOLE) {
            throw Refused.forbidden("hrm.case.read-only", one.getNumber());
        }
        return one;
    }

    /** Whether the caller is the one who decides about who sees a confidential case. */
    boolean decidesSecrecy(AdviceCase one) {
        return advises(one.getEmployerId())
                && one.adviser().filter(caller.name()::equals).isPresent();
    }

    /** Of a confidential case the trail knows its number and the act, nothing of what it is about. */
    AuditEntry entry(String what, AdviceCase one, String details) {
        String act = one.isConfidential() ? "vertrouwelijk: " + what : what;
        return new AuditEntry(
                act, "HRM-dossier " + one.getNumber(), one.getEmployerId(), one.isConfidential() ? "" : details);
    }

    void changed(String what, AdviceCase one, String details) {
        trail.changed(entry(what, one, details));
    }

    void looked(String what, AdviceCase one) {
        trail.read(entry(
                what, one, one.employment().map(id -> "dienstverband " + id).orElse("")));
    }

    private boolean mayStillRead(long employerId) {
        return advises(employerId) || caller.has(Role.LEIDINGGEVENDE, employerId);
    }

    private boolean isNamed(AdviceCase one, String account) {
        return !database.createNativeQuery("select 1 from advice_case c where c.id = :id and c.id in (" + NAMED + ")")
                .setParameter("id", one.getId())
                .setParameter("me", account)
                .getResultList()
                .isEmpty();
    }

    private boolean isReleased(AdviceCase one, String account) {
        return !database.createQuery(
                        "select r.id from AdviceRelease r where r.caseId = :id and r.account = :me", Long.class)
                .setParameter("id", one.getId())
                .setParameter("me", account)
                .getResultList()
                .isEmpty();
    }
}
