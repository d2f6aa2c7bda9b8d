package nl.noaberwerk.wages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Reads, set-wise, the items that the calculation of a month takes up.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class MonthItems {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private WageComponents components;

    /** The items of these employments in the month, by employment, in a fixed order; who has none is not in it. */
    public Map<Long, List<MonthItem>> of(Collection<Long> employmentIds, YearMonth month) {
        Map<String, WageComponent> definitions = components.inMonth(month);
        Map<Long, List<MonthItem>> found = new HashMap<>();
        stored(employmentIds, month).stream()
                .filter(item -> definitions.containsKey(item.component()))
                .forEach(item -> found.computeIfAbsent(item.employmentId(), id -> new ArrayList<>())
                        .add(item.with(definitions.get(item.component()))));
        return found;
    }

    /**
     * The codes of items in the month for which no definition holds, by employment: they are on no payslip. It cannot
     * happen by the screens, for a definition that is in use cannot be ended.
     */
    public Map<Long, List<String>> withoutDefinition(Collection<Long> employmentIds, YearMonth month) {
        Map<String, WageComponent> definitions = components.inMonth(month);
        Map<Long, List<String>> found = new HashMap<>();
        stored(employmentIds, month).stream()
                .filter(item -> !definitions.containsKey(item.component()))
                .forEach(item -> found.computeIfAbsent(item.employmentId(), id -> new ArrayList<>())
                        .add(item.component()));
        return found;
    }

    /** How many items that count use the component in this month or later, at whichever employer. */
    public long using(String component, YearMonth from) {
        return database.unwrap(Session.class)
                .doReturningWork(connection -> StoredItem.using(connection, component, from));
    }

    private List<StoredItem> stored(Collection<Long> employmentIds, YearMonth month) {
        return database.unwrap(Session.class).doReturningWork(connection -> read(connection, employmentIds, month));
    }

    static List<StoredItem> read(Connection connection, Collection<Long> ids, YearMonth month) throws SQLException {
        List<StoredItem> found = new ArrayList<>(StoredItem.variable(connection, ids, month));
        found.addAll(StoredItem.recurring(connection, ids, month));
        return found;
    }

    /** Joins the words of the component with those of the item: "declaratie: werkschoenen". */
    static String words(String component, Optional<String> description) {
        return description.map(own -> component + ": " + own).orElse(component);
    }
}
