package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Law;

/** Finds what was paid over days after a job or a subsidy ended, and reads what was recorded of it; it checks no role. */
@ApplicationScoped
class TerugvorderingReader {

    // the months of which money came in that the subsidy does not cover to the end; what they should bring is reckoned
    private static final String RECEIVED = """
            select b.id, b.employment_id, b.gemeente, b.reference, b.decided_on, b.first_day, b.last_day, b.loonwaarde,
                   b.hours, b.review_on, x.id ended, x.last_day ended_after, s.out_of_service, r.month, r.received,
                   coalesce(d.claimed, 0) claimed
            from lks_beschikking b
            join (select o.beschikking_id, o.month, sum(o.amount) received from lks_receipt o
                join lks_beschikking k on k.id = o.beschikking_id
                where k.employer_id = :employer group by o.beschikking_id, o.month) r
                on r.beschikking_id = b.id and r.received > 0
            left join lks_end x on x.beschikking_id = b.id
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = b.employment_id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            left join lateral (select sum(t.paid - t.due) claimed from terugvordering t
                where t.beschikking_id = b.id and t.first_month = r.month
                  and not exists (select 1 from terugvordering_done z where z.terugvordering_id = t.id)) d on true
            where b.employer_id = :employer and (b.loonwaarde is null or (x.id is not null and x.last_day is null)
              or least(b.last_day, x.last_day, s.out_of_service) < r.month + interval '1 month' - interval '1 day')
            order by b.employment_id, r.month
            """;

    private static final String PAID = """
            select p.id, p.kind, p.first_month, p.months, p.amount, b.id job, b.employment_id, b.regular_employer,
                   b.first_day, e.last_day
            from begeleid_werken b
            join begeleid_werken_end e on e.placement_id = b.id
            join begeleid_werken_payment p on p.placement_id = b.id
            where b.employer_id = :employer
              and e.last_day < p.first_month + make_interval(months => p.months) - interval '1 day'
              and exists (select 1 from begeleid_werken_step s where s.payment_id = p.id and s.kind = 'PAID')
              and not exists (select 1 from terugvordering t where t.payment_id = p.id)
            order by b.employment_id, p.first_month, p.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook lawBook;

    /** What was found of one employer and is not recorded yet. */
    List<Overpaid> found(long employerId) {
        return Stream.concat(received(employerId), paid(employerId))
                .filter(Overpaid::isTooMuch)
                .toList();
    }

    /** What was recorded, the last first; what was settled before the day is left out. */
    List<Terugvordering> recorded(long employerId, LocalDate since) {
        return database.createQuery(
                        "select t from Terugvordering t where t.employerId = :employer and not exists"
                                + " (select 1 from TerugvorderingDone d where d.terugvorderingId = t.id"
                                + " and d.onDay < :since) order by t.id desc",
                        Terugvordering.class)
                .setParameter("employer", employerId)
                .setParameter("since", since)
                .getResultList();
    }

    /** Of these employments. */
    List<Terugvordering> of(Collection<Long> employmentIds) {
        return database.createQuery(
                        "select t from Terugvordering t where t.employmentId in :ids order by t.id",
                        Terugvordering.class)
                .setParameter("ids", employmentIds)
                .getResultList();
    }

    /** By the id of what was recorded. */
    Map<Long, TerugvorderingDone> done(List<Terugvordering> recorded) {
        return database.createQuery(
                        "select d from TerugvorderingDone d where d.terugvorderingId in :ids", TerugvorderingDone.class)
                .setParameter(
                        "ids", recorded.stream().map(Terugvordering::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(TerugvorderingDone::getTerugvorderingId, one -> one));
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private Stream<Overpaid> received(long employerId) {
        Law law = lawBook.current();
        List<Tuple> rows = database.createNativeQuery(RECEIVED, Tuple.class)
                .setParameter("employer", employerId)
                .getResultList();
        return rows.stream().map(row -> {
            YearMonth month = YearMonth.from(LoonwaardeReader.day(row.get("month")));
            LksRun run =
                    LksReader.run(row).inService(Optional.ofNullable(LoonwaardeReader.day(row.get("out_of_service"))));
            Euro received = new Euro(row.get("received", BigDecimal.class));
            return new Overpaid(
                    BegeleidWerkenReader.number(row, "employment_id"),
                    Optional.of(BegeleidWerkenReader.number(row, "id")),
                    Optional.empty(),
                    month,
                    run.decision().gemeente(),
                    received.minus(new Euro(row.get("claimed", BigDecimal.class))),
                    run.expected(law, month).amount());
        });
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private Stream<Overpaid> paid(long employerId) {
        List<Tuple> rows = database.createNativeQuery(PAID, Tuple.class)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, List<SubsidyTerms>> terms = database.createQuery(
                        "select t from BegeleidWerkenTerms t where t.placementId in :ids order by t.id",
                        BegeleidWerkenTerms.class)
                .setParameter(
                        "ids",
                        rows.stream()
                                .map(row -> BegeleidWerkenReader.number(row, "job"))
                                .distinct()
                                .toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        BegeleidWerkenTerms::getPlacementId,
                        Collectors.mapping(BegeleidWerkenTerms::getTerms, Collectors.toList())));
        return rows.stream().map(row -> paid(row, terms.get(BegeleidWerkenReader.number(row, "job"))));
    }

    private static Overpaid paid(Tuple row, List<SubsidyTerms> terms) {
        PaymentSchedule schedule = new PaymentSchedule(
                LoonwaardeReader.day(row.get("first_day")),
                terms,
                Optional.of(LoonwaardeReader.day(row.get("last_day"))));
        PaymentKind kind = PaymentKind.valueOf(row.get("kind", String.class));
        YearMonth first = YearMonth.from(LoonwaardeReader.day(row.get("first_month")));
        return new Overpaid(
                BegeleidWerkenReader.number(row, "employment_id"),
                Optional.empty(),
                Optional.of(BegeleidWerkenReader.number(row, "id")),
                first,
                schedule.payee(kind, first, row.get("regular_employer", String.class)),
                new Euro(row.get("amount", BigDecimal.class)),
                schedule.due(kind, first, (int) BegeleidWerkenReader.number(row, "months")));
    }
}
