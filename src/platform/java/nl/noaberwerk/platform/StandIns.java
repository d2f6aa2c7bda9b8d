package nl.noaberwerk.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** For whom the caller works today: for herself, and for the accounts that handed over to her while they are away. */
@RequestScoped
public class StandIns {

    private static final String AWAY = """
            select distinct t.account as account, a.fullName as name from TakeOver t, Account a
            where a.name = t.account and t.deputy = :me and t.endedAt is null and t.from <= :today and t.until >= :today
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private String me;
    private Map<String, String> away;

    /** The accounts whose own tasks the caller sees; it gives no right: her own roles still decide what she may see. */
    public Set<String> desks() {
        Set<String> desks = new HashSet<>(away().keySet());
        desks.add(me());
        return desks;
    }

    /** The accounts that are away, with the full names of their people. */
    public Map<String, String> away() {
        if (away == null) {
            away = database.createQuery(AWAY, Tuple.class)
                    .setParameter("me", me())
                    .setParameter("today", today.date())
                    .getResultStream()
                    .collect(Collectors.toMap(
                            row -> row.get("account", String.class), row -> row.get("name", String.class)));
        }
        return away;
    }

    /** Her own tasks and those of who is away, but not those of others. */
    public boolean isHers(WaitingTask task) {
        return task.assignee().filter(desks()::contains).isPresent();
    }

    private String me() {
        if (me == null) {
            me = caller.name();
        }
        return me;
    }
}
