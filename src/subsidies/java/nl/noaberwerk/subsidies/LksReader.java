package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;

/** Reads the loonkostensubsidies of a month in one query and reckons them; it checks no role. */
@ApplicationScoped
class LksReader {

    // all of the month at once, since the totals and the differences are over all; some ten thousand short rows at most
    private static final String OF_MONTH = """
            select b.id, b.employment_id, b.gemeente, b.reference, b.decided_on, b.first_day, b.last_day, b.loonwaarde,
                   b.hours, b.review_on, x.id ended, x.last_day ended_after, r.received, h.hours_per_week,
                   s.out_of_service
            from lks_beschikking b
            left join lks_end x on x.beschikking_id = b.id
            left join (select o.beschikking_id, sum(o.amount) received from lks_receipt o
                join lks_beschikking k on k.id = o.beschikking_id
                where k.employer_id = :employer and o.month = :first group by o.beschikking_id) r on r.beschikking_id = b.id
            left join lateral (select f.hours_per_week from employment_fact f
                where f.employment_id = b.employment_id and f.topic = 'HOURS' and f.valid_from <= :last
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) h on true
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = b.employment_id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            where b.employer_id = :employer and (r.received is not null
              or (b.first_day <= :last and coalesce(b.last_day, :first) >= :first
                  and (x.id is null or x.last_day >= :first)))
            order by b.employment_id, b.first_day, b.id
            """;

    private static final String HOURS = """
            select f.hours_per_week from employment_fact f
            where f.employment_id = :id and f.topic = 'HOURS' and f.valid_from <= :day
            order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1
            """;

    private static final String LAST_DAY = """
            select f.out_of_service from employment_fact f where f.employment_id = :id and f.topic = 'END'
            order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    @Inject
    private LawBook lawBook;

    /** One beschikking of a month. */
    private record Known(long id, long employmentId, LksRun run, Euro expected, Euro received, BigDecimal hours) {

        boolean differs() {
            return !expected.equals(received);
        }
    }

    LksPage page(long employerId, LksSearch search, int from, int most) {
        List<Known> all = ofMonth(employerId, search.month());
        Set<Long> fitting = search.text().isEmpty()
                ? Set.of()
                : people.fitting(employerId, search.text(), search.month().atEndOfMonth()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .collect(Collectors.toSet());
        List<Known> found = all.stream()
                .filter(one -> search.text().isEmpty() || fitting.contains(one.employmentId()))
                .filter(one -> !search.differing() || one.differs())
                .toList();
        List<Known> shown = found.stream().skip(from).limit(most).toList();
        Map<Long, EmployeeNames.Named> names = people.of(
                shown.stream().map(Known::employmentId).collect(Collectors.toSet()),
                search.month().atEndOfMonth());
        return new LksPage(
                shown.stream()
                        .map(one -> row(one, names.get(one.employmentId()), search.month()))
                        .toList(),
                found.size(),
                (int) all.stream().filter(Known::differs).count(),
                Euro.sum(found.stream().map(Known::expected).toList()),
                Euro.sum(found.stream().map(Known::received).toList()));
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private List<Known> ofMonth(long employerId, YearMonth month) {
        Law law = lawBook.current();
        List<Tuple> rows = database.createNativeQuery(OF_MONTH, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList();
        return rows.stream()
                .map(row -> known(law, row, month))
                .filter(one -> !one.expected().isZero() || !one.received().isZero())
                .toList();
    }

    private static Known known(Law law, Tuple row, YearMonth month) {
        LksRun run = run(row).inService(Optional.ofNullable(day(row, "out_of_service")));
        BigDecimal received = row.get("received", BigDecimal.class);
        return new Known(
                ((Number) row.get("id")).longValue(),
                ((Number) row.get("employment_id")).longValue(),
                run,
                run.expected(law, month).amount(),
                received == null ? Euro.ZERO : new Euro(received),
                row.get("hours_per_week", BigDecimal.class));
    }

    /** What a row of a query over beschikkingen and their ends says. */
    static LksRun run(Tuple row) {
        return new LksRun(
                new LksDecision(
                        row.get("gemeente", String.class),
                        row.get("reference", String.class),
                        day(row, "decided_on"),
                        day(row, "first_day"),
                        day(row, "last_day"),
                        row.get("loonwaarde", BigDecimal.class),
                        row.get("hours", BigDecimal.class),
                        day(row, "review_on")),
                row.get("ended") != null,
                Optional.ofNullable(day(row, "ended_after")));
    }

    private LksRow row(Known one, EmployeeNames.Named named, YearMonth month) {
        Law law = lawBook.current();
        return new LksRow(
                one.id(),
                one.employmentId(),
                named.personnelNumber(),
                named.name().sorted(),
                one.run().decision().gemeente(),
                one.run().lastDay(law),
                one.expected(),
                one.received(),
                new LksDifference(law, one.run(), month, Optional.ofNullable(one.hours()), List.of())
                        .reason(one.expected(), one.received()));
    }

    /** The hours per week of the contract on a day, as the personnel file has them. */
    Optional<BigDecimal> hours(long employmentId, LocalDate day) {
        return database.createNativeQuery(HOURS, BigDecimal.class)
                .setParameter("id", employmentId)
                .setParameter("day", day)
                .getResultStream()
                .map(BigDecimal.class::cast)
                .findFirst();
    }

    /** The last day of the employment; empty while it goes on. */
    Optional<LocalDate> lastDayInService(long employmentId) {
        return database.createNativeQuery(LAST_DAY, LocalDate.class)
                .setParameter("id", employmentId)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(LocalDate.class::cast)
                .findFirst();
    }

    List<LksBeschikking> ofEmployment(long employmentId) {
        return database.createQuery(
                        "select b from LksBeschikking b where b.employmentId = :id"
                                + " order by b.decision.firstDay desc, b.id desc",
                        LksBeschikking.class)
                .setParameter("id", employmentId)
                .getResultList();
    }

    Map<Long, LksEnd> ends(List<LksBeschikking> of) {
        Map<Long, LksEnd> ends = new HashMap<>();
        database.createQuery("select x from LksEnd x where x.beschikkingId in :ids", LksEnd.class)
                .setParameter("ids", of.stream().map(LksBeschikking::getId).toList())
                .getResultStream()
                .forEach(end -> ends.put(end.getBeschikkingId(), end));
        return ends;
    }

    List<LksReceipt> receipts(long beschikkingId) {
        return database.createQuery(
                        "select r from LksReceipt r where r.beschikkingId = :id order by r.month desc, r.id desc",
                        LksReceipt.class)
                .setParameter("id", beschikkingId)
                .getResultList();
    }

    /** The last explanation of each month. */
    Map<YearMonth, String> explanations(long beschikkingId) {
        Map<YearMonth, String> last = new HashMap<>();
        database.createQuery(
                        "select e from LksExplanation e where e.beschikkingId = :id order by e.id",
                        LksExplanation.class)
                .setParameter("id", beschikkingId)
                .getResultStream()
                .forEach(one -> last.put(one.getMonth(), one.getText()));
        return last;
    }

    private static LocalDate day(Tuple row, String column) {
        return LoonwaardeReader.day(row.get(column));
    }
}
