package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;

/** Reads jobs in begeleid werken with what belongs to them; it checks no role. */
@ApplicationScoped
class BegeleidWerkenReader {

    private static final String PAGE = """
            select b.id, b.employment_id, b.regular_employer, b.first_day, t.organisation, t.review_on, x.last_day,
                   coalesce(x.ground in ('JOB_ENDED', 'NOT_SUPPORTED') and r.id is null, false) return_open,
                   (select count(*) from begeleid_werken_payment p where p.placement_id = b.id
                     and not exists (select 1 from begeleid_werken_step s where s.payment_id = p.id)) to_approve,
                   (select count(*) from begeleid_werken_payment p
                     join begeleid_werken_step s on s.payment_id = p.id and s.kind = 'APPROVED'
                     where p.placement_id = b.id and not exists (select 1 from begeleid_werken_step o
                       where o.payment_id = p.id and o.kind = 'PAID')) to_pay,
                   count(*) over () total
            from begeleid_werken b
            left join begeleid_werken_end x on x.placement_id = b.id
            left join terugkeer r on r.placement_id = b.id
            left join lateral (select q.organisation, q.review_on from begeleid_werken_terms q
                where q.placement_id = b.id and (q.valid_from <= :day or q.valid_from = b.first_day)
                order by q.valid_from desc, q.id desc limit 1) t on true
            where b.employer_id = :employer and (not :some or b.employment_id in (:ids))
              and (:all or x.id is null or x.last_day >= :day or (x.ground in ('JOB_ENDED', 'NOT_SUPPORTED') and r.id is null))
            order by return_open desc, b.id limit :most offset :from
            """;

    private static final String WAITING = """
            select p.id, p.kind, p.first_month, p.months, p.amount, p.proof, p.recorded_by, b.id job, b.employment_id,
                   b.regular_employer, b.iban, t.organisation,
                   exists (select 1 from begeleid_werken_step s where s.payment_id = p.id and s.kind = 'APPROVED') approved
            from begeleid_werken b
            join begeleid_werken_payment p on p.placement_id = b.id
            left join lateral (select q.organisation from begeleid_werken_terms q
                where q.placement_id = b.id and q.valid_from <= p.first_month + 30
                order by q.valid_from desc, q.id desc limit 1) t on true
            where b.employer_id = :employer and not exists (select 1 from begeleid_werken_step s
                where s.payment_id = p.id and s.kind in ('REJECTED', 'PAID'))
            order by p.id limit 500
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    /** What is looked for. @param all also what ended long ago */
    record Question(long employerId, String text, boolean all, LocalDate day) {}

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    BegeleidWerkenPage page(Question question, int from, int most) {
        List<Long> fitting = question.text().isEmpty()
                ? List.of()
                : people.fitting(question.employerId(), question.text(), question.day()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .toList();
        if (!question.text().isEmpty() && fitting.isEmpty()) {
            return new BegeleidWerkenPage(List.of(), 0);
        }
        List<Tuple> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("employer", question.employerId())
                .setParameter("day", question.day())
                .setParameter("all", question.all())
                .setParameter("some", !fitting.isEmpty())
                .setParameter("ids", fitting.isEmpty() ? List.of(-1L) : fitting)
                .setParameter("most", most)
                .setParameter("from", from)
                .getResultList();
        Map<Long, EmployeeNames.Named> names = people.of(
                rows.stream().map(row -> number(row, "employment_id")).collect(Collectors.toSet()), question.day());
        int total = rows.isEmpty() ? 0 : (int) number(rows.get(0), "total");
        return new BegeleidWerkenPage(
                rows.stream()
                        .map(row -> row(row, names.get(number(row, "employment_id"))))
                        .toList(),
                total);
    }

    private static BegeleidWerkenRow row(Tuple row, EmployeeNames.Named named) {
        return new BegeleidWerkenRow(
                number(row, "id"),
                number(row, "employment_id"),
                named.personnelNumber(),
                named.name().sorted(),
                row.get("regular_employer", String.class),
                row.get("organisation", String.class),
                LoonwaardeReader.day(row.get("first_day")),
                Optional.ofNullable(LoonwaardeReader.day(row.get("last_day"))),
                Optional.ofNullable(LoonwaardeReader.day(row.get("review_on"))),
                (Boolean) row.get("return_open"),
                (int) number(row, "to_approve"),
                (int) number(row, "to_pay"));
    }

    /** What waits for a second account or for payment, the oldest first. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    List<WaitingPayment> waiting(long employerId, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("employer", employerId)
                .getResultList();
        Map<Long, EmployeeNames.Named> names =
                people.of(rows.stream().map(row -> number(row, "employment_id")).collect(Collectors.toSet()), day);
        return rows.stream()
                .map(row -> WaitingPayment.of(row, names.get(number(row, "employment_id"))))
                .toList();
    }

    /** Of one employment, the last first. */
    List<BegeleidWerken> ofEmployment(long employmentId) {
        return list(
                BegeleidWerken.class,
                "select b from BegeleidWerken b where b.employmentId = :id order by b.job.firstDay desc, b.id desc",
                employmentId);
    }

    List<BegeleidWerkenTerms> terms(long placementId) {
        return list(
                BegeleidWerkenTerms.class,
                "select t from BegeleidWerkenTerms t where t.placementId = :id"
                        + " order by t.terms.validFrom desc, t.id desc",
                placementId);
    }

    Optional<BegeleidWerkenEnd> end(long placementId) {
        return list(BegeleidWerkenEnd.class, "select x from BegeleidWerkenEnd x where x.placementId = :id", placementId)
                .stream()
                .findFirst();
    }

    Optional<Terugkeer> terugkeer(long placementId) {
        return list(Terugkeer.class, "select t from Terugkeer t where t.placementId = :id", placementId).stream()
                .findFirst();
    }

    List<BegeleidWerkenStep> steps(long paymentId) {
        return list(
                BegeleidWerkenStep.class,
                "select s from BegeleidWerkenStep s where s.paymentId = :id order by s.id",
                paymentId);
    }

    /** The periods up to the month, each with the last payment that was prepared for it. */
    List<ScheduledPayment> payments(BegeleidWerken placement, YearMonth until) {
        List<BegeleidWerkenPayment> payments = list(
                BegeleidWerkenPayment.class,
                "select p from BegeleidWerkenPayment p where p.placementId = :id order by p.id",
                placement.getId());
        Map<Long, List<BegeleidWerkenStep>> steps = list(
                        BegeleidWerkenStep.class,
                        "select s from BegeleidWerkenStep s, BegeleidWerkenPayment p where p.id = s.paymentId"
                                + " and p.placementId = :id order by s.id",
                        placement.getId())
                .stream()
                .collect(Collectors.groupingBy(BegeleidWerkenStep::getPaymentId));
        return schedule(placement).until(until).stream()
                .map(period -> {
                    Optional<BegeleidWerkenPayment> last = payments.stream()
                            .filter(one -> one.getKind() == period.kind()
                                    && one.getFirstMonth().equals(period.first()))
                            .reduce((before, after) -> after);
                    return new ScheduledPayment(
                            period,
                            last,
                            last.map(one -> steps.getOrDefault(one.getId(), List.of()))
                                    .orElse(List.of()));
                })
                .toList();
    }

    PaymentSchedule schedule(BegeleidWerken placement) {
        return new PaymentSchedule(
                placement.getJob().firstDay(),
                terms(placement.getId()).stream()
                        .map(BegeleidWerkenTerms::getTerms)
                        .toList(),
                end(placement.getId()).map(BegeleidWerkenEnd::getLastDay));
    }

    List<BegeleidWerkenBesluit> besluiten(long placementId) {
        return list(
                BegeleidWerkenBesluit.class,
                "select b from BegeleidWerkenBesluit b where b.placementId = :id order by b.id desc",
                placementId);
    }

    private <T> List<T> list(Class<T> kind, String query, long id) {
        return database.createQuery(query, kind).setParameter("id", id).getResultList();
    }

    static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
