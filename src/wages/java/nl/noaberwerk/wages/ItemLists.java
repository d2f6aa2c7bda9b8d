package nl.noaberwerk.wages;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import org.hibernate.Session;

/** Lists of items, those that come back every month among them. */
@Stateless
@DenyAll
public class ItemLists {

    /** As many as one month can have in a download. */
    public static final int ALL = 1_000_000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private ItemMonths months;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    /** Which months of the employer are open, and until when items come into them. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public ItemMonths.Months months(long employerId) {
        caller.requireEmployer(employerId);
        return months.of(employerId);
    }

    /**
     * A page of the items of a month, by personnel number.
     *
     * @param from 0 for the first
     */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public ItemPage page(long employerId, ItemSearch search, int from, int most) {
        caller.requireEmployer(employerId);
        return reading(connection -> ItemQuery.page(connection, employerId, search, from, most));
    }

    /** What the same items add up to, by code of the component. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ComponentTotal> totals(long employerId, ItemSearch search) {
        caller.requireEmployer(employerId);
        return reading(connection -> ItemQuery.totals(connection, employerId, search));
    }

    /** One item, also when it was taken back. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public ItemRow item(long id) {
        VariableItem item = database.find(VariableItem.class, id);
        if (item == null) {
            throw Refused.notFound("wages.item.not-found", id);
        }
        return ofEmployment(item.getEmploymentId(), item.getMonth()).stream()
                .filter(row -> !row.isRecurring() && row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** The items of one employee from the month on, the latest month first; that it was looked at is recorded. */
    @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.CONTROLEUR})
    public List<ItemRow> ofEmployment(long employmentId, YearMonth from) {
        Employment employment = database.find(Employment.class, employmentId);
        if (employment == null) {
            throw Refused.notFound("personnel.employment.not-found", employmentId);
        }
        caller.requireEmployer(employment.getEmployerId());
        auditTrail.read(new AuditEntry(
                "mutaties", "persoon " + employment.getPersonnelNumber(), employment.getEmployerId(), ""));
        return reading(connection -> ItemQuery.ofEmployment(connection, employmentId, from));
    }

    private <T> T reading(Reading<T> reading) {
        return database.unwrap(Session.class).doReturningWork(reading::on);
    }

    /** Asks the database something. */
    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }
}
