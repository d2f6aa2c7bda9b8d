package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/**
 * Reads what payroll needs about all employments of a month in two queries.
 *
 * <p>It checks no role: a salary run that goes on after a crash has no caller. The services that use it do.
 */
@ApplicationScoped
public class EmploymentFactsReader {

    private static final String EMPLOYMENTS = """
            select e.id, e.person_id, e.personnel_number, e.regeling, e.in_service, p.birth_date,
                   n.surname, n.prefix, n.initials, n.given_name, a.street, a.house_number, a.postal_code, a.city
            from employment e
            join person p on p.id = e.person_id
            left join lateral (select * from person_fact f
                where f.person_id = p.id and f.topic = 'NAME' and f.valid_from <= greatest(?, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            left join lateral (select * from person_fact f
                where f.person_id = p.id and f.topic = 'ADDRESS' and f.valid_from <= greatest(?, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) a on true
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            where e.regeling is not null and e.in_service <= ?
              and (s.out_of_service is null or s.out_of_service >= ?) and %s
            order by length(e.personnel_number), e.personnel_number
            """;

    private static final String COLUMNS = """
            f.employment_id, f.topic, f.valid_from, f.hours_per_week, f.full_time_hours, f.roster, f.schaal, f.trede,
            f.full_time_month_wage, f.loonheffingskorting, f.alleenstaande_ouderenkorting, f.iban, f.account_holder,
            f.travel_km, f.travel_days, f.cost_centre, f.indefinite, f.out_of_service,
            f.payee_kind, f.payee_name, f.payee_street, f.payee_house_number, f.payee_postal_code, f.payee_city,
            f.payee_reference, f.second_iban, f.second_holder, f.second_amount
            """;

    private static final String COUNTS = "(not f.needs_confirmation or exists (select 1 from bank_confirmation c"
            + " where c.fact_id = f.id and not c.refused))";

    // what held when the month began, and what began within it; of one day the last record only. A changed account that
    // nobody confirmed is not there yet
    private static final String FACTS = """
            (select distinct on (f.employment_id, f.topic) %1$s
             from employment_fact f join employment e on e.id = f.employment_id
             where f.valid_from <= ? and e.in_service <= ? and e.regeling is not null and %2$s and %3$s
             order by f.employment_id, f.topic, f.valid_from desc, f.recorded_at desc, f.id desc)
            union all
            (select distinct on (f.employment_id, f.topic, f.valid_from) %1$s
             from employment_fact f join employment e on e.id = f.employment_id
             where f.valid_from > ? and f.valid_from <= ? and e.regeling is not null and %2$s and %3$s
             order by f.employment_id, f.topic, f.valid_from, f.recorded_at desc, f.id desc)
            """;

    @PersistenceContext
    private EntityManager database;

    /** The employments on our payroll that are in service on a day of the month, in order of personnel number. */
    public List<EmploymentFacts> of(long employerId, YearMonth month) {
        return read(month, "e.employer_id = ?", (statement, place) -> statement.setLong(place, employerId));
    }

    /** The same for some employments; one that is not in service in the month is left out. */
    public List<EmploymentFacts> of(Collection<Long> employmentIds, YearMonth month) {
        return read(
                month,
                "e.id = any (?)",
                (statement, place) -> statement.setArray(
                        place, statement.getConnection().createArrayOf("bigint", employmentIds.toArray())));
    }

    /** The ids of the employments on our payroll in service on a day of the month, in order of personnel number. */
    public List<Long> idsIn(long employerId, YearMonth month) {
        return database.unwrap(Session.class)
                .doReturningWork(connection -> new ArrayList<>(employments(
                                connection,
                                new Question(
                                        month,
                                        "e.employer_id = ?",
                                        (statement, place) -> statement.setLong(place, employerId)))
                        .keySet()));
    }

    private List<EmploymentFacts> read(YearMonth month, String which, Filling filling) {
        Question question = new Question(month, which, filling);
        return database.unwrap(Session.class).doReturningWork(connection -> {
            Map<Long, KnownEmployment> found = employments(connection, question);
            addFacts(connection, question, found);
            return found.values().stream().map(known -> known.in(month)).toList();
        });
    }

    private static Map<Long, KnownEmployment> employments(Connection connection, Question question)
            throws SQLException {
        Map<Long, KnownEmployment> found = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EMPLOYMENTS.formatted(question.which()))) {
            query.setObject(1, question.last());
            query.setObject(2, question.last());
            query.setObject(3, question.last());
            query.setObject(4, question.first());
            question.filling().at(query, 5);
            query.setFetchSize(2000);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), KnownEmployment.of(row));
                }
            }
        }
        return found;
    }

    private static void addFacts(Connection connection, Question question, Map<Long, KnownEmployment> found)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(FACTS.formatted(COLUMNS, question.which(), COUNTS))) {
            query.setObject(1, question.first());
            query.setObject(2, question.last());
            question.filling().at(query, 3);
            query.setObject(4, question.first());
            query.setObject(5, question.last());
            question.filling().at(query, 6);
            query.setFetchSize(5000);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    KnownEmployment known = found.get(row.getLong(1));
                    if (known != null) {
                        known.add(row);
                    }
                }
            }
        }
    }

    /** Which employments in which month. */
    private record Question(YearMonth month, String which, Filling filling) {

        LocalDate first() {
            return month.atDay(1);
        }

        LocalDate last() {
            return month.atEndOfMonth();
        }
    }

    /** Binds the value that says which employments. */
    private interface Filling {
        void at(PreparedStatement statement, int place) throws SQLException;
    }
}
