package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.subsidies.LoonwaardeSearch.State;

/** Reads loonwaarden set-wise: what was measured, otherwise the start from the personnel file; it checks no role. */
@ApplicationScoped
class LoonwaardeReader {

    static final int WEEKS_AHEAD = 8;

    // one walk over the employments with index lookups for each; the names are read for the page only
    private static final String KNOWN = """
            select e.id, coalesce(m.percentage, p.loonwaarde_procent) percentage, m.measured_on, m.next_on,
                   case when m.id is null then 3 when m.next_on < :day then 0 when m.next_on <= :soon then 1 else 2 end state
            from employment e
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            left join lateral (select * from loonwaarde_measurement l
                where l.employment_id = e.id and l.measured_on <= :day
                  and not exists (select 1 from loonwaarde_withdrawal w where w.measurement_id = l.id)
                order by l.measured_on desc, l.id desc limit 1) m on true
            left join lateral (select f.loonwaarde_procent from placement_fact f
                where f.employment_id = e.id and f.valid_from <= :day
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) p on true
            where e.employer_id = :employer and coalesce(s.out_of_service, :day) >= :day
              and (m.id is not null or p.loonwaarde_procent is not null)
            """;

    private static final String PAGE = "select k.*, count(*) over () total from (" + KNOWN + """
            ) k where (:state = 4 or k.state = :state) and (not :some or k.id in (:ids))
            order by k.state, k.next_on nulls last, k.id limit :most offset :from
            """;

    private static final String COUNTS = "select k.state, count(*) n from (" + KNOWN + ") k group by k.state";

    private static final String START = """
            select distinct on (f.employment_id) f.employment_id, f.loonwaarde_procent from placement_fact f
            where f.employment_id in (:ids) and f.valid_from <= :day
            order by f.employment_id, f.valid_from desc, f.recorded_at desc, f.id desc
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    LoonwaardePage page(long employerId, LoonwaardeSearch search, LocalDate day, int from, int most) {
        List<Long> fitting = search.text().isEmpty()
                ? List.of()
                : people.fitting(employerId, search.text(), day).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList();
        if (!search.text().isEmpty() && fitting.isEmpty()) {
            return new LoonwaardePage(List.of(), 0);
        }
        List<Tuple> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusWeeks(WEEKS_AHEAD))
                .setParameter("employer", employerId)
                .setParameter("state", search.state().ordinal())
                .setParameter("some", !fitting.isEmpty())
                .setParameter("ids", fitting.isEmpty() ? List.of(-1L) : fitting)
                .setParameter("most", most)
                .setParameter("from", from)
                .getResultList();
        int total = rows.isEmpty() ? 0 : ((Number) rows.get(0).get("total")).intValue();
        Map<Long, EmployeeNames.Named> names =
                people.of(rows.stream().map(LoonwaardeReader::id).collect(Collectors.toSet()), day);
        return new LoonwaardePage(
                rows.stream().map(row -> row(row, names.get(id(row)))).toList(), total);
    }

    /** How many stand how, in the order of the states. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    Map<State, Integer> counts(long employerId, LocalDate day) {
        Map<State, Integer> counts = new HashMap<>();
        List<Tuple> rows = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("day", day)
                .setParameter("soon", day.plusWeeks(WEEKS_AHEAD))
                .setParameter("employer", employerId)
                .getResultList();
        rows.forEach(row ->
                counts.put(State.values()[((Number) row.get("state")).intValue()], ((Number) row.get("n")).intValue()));
        return counts;
    }

    /** The measurements of one employment, the last first. */
    List<LoonwaardeFile.Line> lines(long employmentId) {
        Map<Long, LoonwaardeWithdrawal> withdrawn = database.createQuery(
                        "select w from LoonwaardeWithdrawal w, LoonwaardeMeasurement m where m.id = w.measurementId"
                                + " and m.employmentId = :id",
                        LoonwaardeWithdrawal.class)
                .setParameter("id", employmentId)
                .getResultStream()
                .collect(Collectors.toMap(LoonwaardeWithdrawal::getMeasurementId, one -> one));
        return database.createQuery(
                        "select m from LoonwaardeMeasurement m where m.employmentId = :id"
                                + " order by m.loonwaarde.measuredOn desc, m.id desc",
                        LoonwaardeMeasurement.class)
                .setParameter("id", employmentId)
                .getResultStream()
                .map(one -> new LoonwaardeFile.Line(one, Optional.ofNullable(withdrawn.get(one.getId()))))
                .toList();
    }

    /** What the personnel file said, by employment; who has nothing there is not in the map. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    Map<Long, BigDecimal> start(Collection<Long> employmentIds, LocalDate day) {
        Map<Long, BigDecimal> start = new HashMap<>();
        if (employmentIds.isEmpty()) {
            return start;
        }
        List<Tuple> rows = database.createNativeQuery(START, Tuple.class)
                .setParameter("ids", employmentIds)
                .setParameter("day", day)
                .getResultList();
        rows.stream()
                .filter(row -> row.get("loonwaarde_procent") != null)
                .forEach(row -> start.put(
                        ((Number) row.get("employment_id")).longValue(),
                        row.get("loonwaarde_procent", BigDecimal.class)));
        return start;
    }

    private static LoonwaardeRow row(Tuple row, EmployeeNames.Named named) {
        return new LoonwaardeRow(
                id(row),
                named.personnelNumber(),
                named.name().sorted(),
                row.get("percentage", BigDecimal.class),
                day(row.get("measured_on")),
                day(row.get("next_on")),
                State.values()[((Number) row.get("state")).intValue()]);
    }

    private static long id(Tuple row) {
        return ((Number) row.get("id")).longValue();
    }

    static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
