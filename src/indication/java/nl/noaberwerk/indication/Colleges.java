package nl.noaberwerk.indication;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The colleges to which applications of residents go; another address is a new row. */
@Stateless
@DenyAll
public class Colleges {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** One for each municipality, by name. */
    @RolesAllowed({Role.INDICATIEBEHEERDER, Role.CONTROLEUR})
    public List<College> all(long employerId) {
        caller.requireEmployer(employerId);
        Map<String, College> last = new LinkedHashMap<>();
        database.createQuery(
                        "select c from College c where c.employerId = :employer order by c.municipality, c.id",
                        College.class)
                .setParameter("employer", employerId)
                .getResultStream()
                .forEach(college -> last.put(college.getMunicipality(), college));
        return List.copyOf(last.values());
    }

    /** @return its id; @throws nl.noaberwerk.platform.Refused naming the field that is empty or too long */
    @RolesAllowed(Role.INDICATIEBEHEERDER)
    public long add(long employerId, CollegeAddress address) {
        caller.requireEmployer(employerId);
        College college =
                new College(employerId, address.checked(), new Recording(today.date(), today.now(), caller.name(), ""));
        database.persist(college);
        auditTrail.changed(
                new AuditEntry("college vastgelegd", "gemeente " + college.getMunicipality(), employerId, ""));
        return college.getId();
    }
}
