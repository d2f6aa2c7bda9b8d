package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Reads lists of cases, of which the database leaves out what the caller may not see: see {@link AdviceAccess}. */
@ApplicationScoped
public class AdviceRows {

    /** What the caller may see anything of. The lists in the middle are few and read once. */
    static final String VISIBLE = " c.employer_id = :employer and (:wide and not c.confidential"
            + " or :advises and c.adviser = :me or :named and c.id in (" + AdviceAccess.NAMED + ")"
            + " or c.asker_account = :me or c.id in (select x.case_id from advice_release x where x.account = :me)) ";

    private static final String FOUND = " and (:state = 'ALL' or :state = 'CLOSED' and c.state = 'CLOSED'"
            + " or :state = 'LATE' and c.state = 'OPEN' and c.deadline < :day"
            + " or :state = 'FOLLOW_UP' and c.follow_up_on is not null or :state = 'TO_DO')"
            + " and (:category = '' or c.category = :category) and (:adviser = '' or c.adviser = :adviser"
            + " or :adviser = '-' and c.adviser is null)"
            + " and (not :narrowed or upper(c.number) = :number or c.employment_id in (:people)) ";

    private static final String COLUMNS =
            "select c.id, c.number, left(c.question, 160) question, c.category, c.employment_id,"
                    + " c.state, c.asked_on, c.deadline, c.adviser, c.confidential, c.follow_up_on,"
                    + " (:wide and not c.confidential or :advises and c.adviser = :me or c.asker_account = :me"
                    + " or :named and c.id in (" + AdviceAccess.NAMED + ")) told from advice_case c where ";

    private static final String OPEN = " and c.state <> 'CLOSED' ";

    // two orders, for an index serves one each: what waits longest first, and what was asked last first
    private static final String TO_DO =
            COLUMNS + VISIBLE + OPEN + FOUND + " order by c.deadline, c.id limit :most offset :from";
    private static final String LATEST =
            COLUMNS + VISIBLE + FOUND + " order by c.asked_on desc, c.id desc limit :most offset :from";

    private static final String COUNT_TO_DO = "select count(*) from advice_case c where " + VISIBLE + OPEN + FOUND;
    private static final String COUNT = "select count(*) from advice_case c where " + VISIBLE + FOUND;

    private static final String STANDING =
            "select count(*), count(*) filter (where c.state = 'OPEN' and c.deadline < :day),"
                    + " count(*) filter (where c.adviser is null), count(*) filter (where c.follow_up_on <= :day)"
                    + " from advice_case c where " + VISIBLE + OPEN;

    private static final String OWN = COLUMNS + VISIBLE + OPEN + " and (c.state = 'OPEN' and c.adviser = :me"
            + " and c.deadline <= :until or c.follow_up_owner = :me and c.follow_up_on <= :until)"
            + " order by least(c.deadline, c.follow_up_on), c.id limit :most";

    private static final String OF_PERSON =
            COLUMNS + VISIBLE + " and c.employment_id = :person order by c.asked_on desc, c.id desc limit 200";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames names;

    @Inject
    private Categories categories;

    @Inject
    private AdviceAccess access;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @param from 0 for the first */
    AdvicePage page(long employerId, AdviceSearch search, int from, int most) {
        boolean closed = search.show() == AdviceSearch.Show.CLOSED || search.show() == AdviceSearch.Show.ALL;
        List<Long> people = people(employerId, search);
        Query list = filled(employerId, closed ? LATEST : TO_DO, search, people)
                .setParameter("most", most)
                .setParameter("from", from);
        Number total = (Number) counting(employerId, closed ? COUNT : COUNT_TO_DO, search, people);
        return new AdvicePage(rows(list), total.intValue(), standing(employerId));
    }

    /** Of the cases of the employer that are not closed and that the caller may see. */
    AdvicePage.Standing standing(long employerId) {
        Object[] row = (Object[]) seeing(employerId, database.createNativeQuery(STANDING))
                .setParameter("day", today.date())
                .getSingleResult();
        return new AdvicePage.Standing(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    /** What the caller herself must answer or follow up, at the latest on the day. */
    List<AdviceRow> own(long employerId, LocalDate until, int most) {
        return rows(seeing(employerId, database.createNativeQuery(OWN, Tuple.class))
                .setParameter("until", until)
                .setParameter("most", most));
    }

    /** The cases about somebody, the last first. */
    List<AdviceRow> ofPerson(long employerId, long employmentId) {
        return rows(seeing(employerId, database.createNativeQuery(OF_PERSON, Tuple.class))
                .setParameter("person", employmentId));
    }

    /** Tells a query with {@link #VISIBLE} who is calling. */
    Query seeing(long employerId, Query query) {
        boolean advises = access.advises(employerId);
        return query.setParameter("employer", employerId)
                .setParameter("me", caller.name())
                .setParameter("wide", access.wide(employerId))
                .setParameter("advises", advises)
                .setParameter("named", advises || caller.has(Role.LEIDINGGEVENDE, employerId));
    }

    /** The rows of a query with these columns, with the names of the people and categories of today. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    List<AdviceRow> rows(Query query) {
        List<Tuple> found = query.getResultList();
        Map<String, AdviceCategory> labels = categories.on(today.date());
        Map<Long, Named> people = names.of(
                found.stream()
                        .filter(row -> row.get("employment_id") != null)
                        .map(row -> ((Number) row.get("employment_id")).longValue())
                        .collect(Collectors.toSet()),
                today.date());
        return found.stream().map(row -> row(row, labels, people)).toList();
    }

    private List<Long> people(long employerId, AdviceSearch search) {
        return search.text().isEmpty()
                ? List.of()
                : names.fitting(employerId, search.text(), today.date()).stream()
                        .map(Named::employmentId)
                        .toList();
    }

    private Object counting(long employerId, String sql, AdviceSearch search, List<Long> people) {
        return asked(seeing(employerId, database.createNativeQuery(sql)), search, people)
                .getSingleResult();
    }

    private Query filled(long employerId, String sql, AdviceSearch search, List<Long> people) {
        return asked(seeing(employerId, database.createNativeQuery(sql, Tuple.class)), search, people);
    }

    private Query asked(Query query, AdviceSearch search, List<Long> people) {
        return query.setParameter("state", search.show().name())
                .setParameter("day", today.date())
                .setParameter("category", search.category())
                .setParameter("adviser", search.adviser())
                .setParameter("narrowed", !search.text().isEmpty())
                .setParameter("number", search.text().toUpperCase(java.util.Locale.ROOT))
                .setParameter("people", people.isEmpty() ? List.of(0L) : people);
    }

    private static AdviceRow row(Tuple row, Map<String, AdviceCategory> labels, Map<Long, Named> people) {
        String category = row.get("category", String.class);
        Number employment = (Number) row.get("employment_id");
        Named who = employment == null ? null : people.get(employment.longValue());
        return new AdviceRow(
                ((Number) row.get("id")).longValue(),
                row.get("number", String.class),
                row.get("told", Boolean.class) ? row.get("question", String.class) : "",
                labels.containsKey(category) ? labels.get(category).getLabel() : category,
                who == null ? "" : who.name().sorted() + ", " + who.personnelNumber(),
                AdviceState.valueOf(row.get("state", String.class)),
                day(row, "asked_on"),
                day(row, "deadline"),
                Optional.ofNullable(row.get("adviser", String.class)),
                row.get("confidential", Boolean.class),
                Optional.ofNullable(day(row, "follow_up_on")));
    }

    private static LocalDate day(Tuple row, String column) {
        Object day = row.get(column);
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
