package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Reads and writes many rows at once within the caller's transaction, without keeping them as managed entities.
 *
 * <p>It checks no role: only services of the areas use it, which do.
 */
@ApplicationScoped
public class FactStore {

    private static final int BATCH = 500;
    private static final int MOST_IN_LIST = 5_000;

    @PersistenceContext
    private EntityManager database;

    /** Inserts in batches per kind; the rows get their ids in the order given within a kind. */
    public void insertAll(Collection<?> rows) {
        Map<Class<?>, List<Object>> byKind = new LinkedHashMap<>();
        rows.forEach(row -> byKind.computeIfAbsent(row.getClass(), kind -> new ArrayList<>())
                .add(row));
        database.flush();
        inSession(session -> {
            session.setJdbcBatchSize(BATCH);
            byKind.values().forEach(kind -> kind.forEach(session::insert));
            return null;
        });
    }

    /** @param query HQL with the parameter :list, which may be long */
    public <T> List<T> findAll(Class<T> kind, String query, Collection<?> list) {
        return inSession(session -> {
            List<T> found = new ArrayList<>();
            for (List<?> part : parts(new ArrayList<>(list))) {
                found.addAll(session.createSelectionQuery(query, kind)
                        .setParameterList("list", part)
                        .getResultList());
            }
            return found;
        });
    }

    /** @param query HQL with the parameter :employer */
    public <T> List<T> ofEmployer(Class<T> kind, String query, long employerId) {
        return inSession(session -> session.createSelectionQuery(query, kind)
                .setParameter("employer", employerId)
                .getResultList());
    }

    private static List<List<?>> parts(List<?> whole) {
        List<List<?>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += MOST_IN_LIST) {
            parts.add(whole.subList(from, Math.min(whole.size(), from + MOST_IN_LIST)));
        }
        return parts;
    }

    // on the very connection of the caller: another one would wait for the rows that she has locked
    private <T> T inSession(Function<StatelessSession, T> work) {
        Session own = database.unwrap(Session.class);
        return own.doReturningWork(connection -> {
            try (StatelessSession session = own.getSessionFactory().openStatelessSession(connection)) {
                T result = work.apply(session);
                // rows that wait in a batch must be written before the session goes
                ((SharedSessionContractImplementor) session)
                        .getJdbcCoordinator()
                        .executeBatch();
                return result;
            }
        });
    }
}
