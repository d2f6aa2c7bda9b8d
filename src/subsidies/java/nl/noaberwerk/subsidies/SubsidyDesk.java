package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardedText;

/** What every service of this area does alike: whose it is, who recorded it, guarded words, the lines of the trail. */
@ApplicationScoped
class SubsidyDesk {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private GuardedText guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** @throws Refused 404 when there is none; 403 when it is of an employer that is not the caller's */
    Employment employment(long id) {
        Employment employment = database.find(Employment.class, id);
        if (employment == null) {
            throw Refused.notFound("subsidies.employment.not-found", id);
        }
        caller.requireEmployer(employment.getEmployerId());
        return employment;
    }

    /** The same; nobody else changes anything about it until this is done. */
    Employment locked(long id) {
        Employment employment = employment(id);
        database.lock(employment, LockModeType.PESSIMISTIC_WRITE);
        return employment;
    }

    /** The fact with that id. @throws Refused 404 when there is none */
    <T> T found(Class<T> kind, long id) {
        T found = database.find(kind, id);
        if (found == null) {
            throw Refused.notFound("subsidies.not-found", id);
        }
        return found;
    }

    EmployeeNames.Named named(Employment employment) {
        Map<Long, EmployeeNames.Named> names = people.of(List.of(employment.getId()), today.date());
        return names.get(employment.getId());
    }

    Recorded now() {
        return new Recorded(today.now(), caller.name());
    }

    /** The text, guarded. @throws Refused when it is empty, too long or holds what may not be kept */
    String filled(String field, String given, int longest) {
        String text = guard.require(field, given, longest);
        if (text.isEmpty()) {
            throw Refused.badRequest("subsidies.field.empty", field);
        }
        return text;
    }

    void changed(Employment employment, String what, String details) {
        auditTrail.changed(entry(employment, what, details));
    }

    void read(Employment employment, String what) {
        auditTrail.read(entry(employment, what, ""));
    }

    void readList(long employerId, String what) {
        caller.requireEmployer(employerId);
        auditTrail.read(new AuditEntry(what, "werkgever " + employerId, employerId, ""));
    }

    private static AuditEntry entry(Employment employment, String what, String details) {
        return new AuditEntry(what, "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), details);
    }
}
