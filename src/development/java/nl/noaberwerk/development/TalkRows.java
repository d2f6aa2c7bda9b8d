package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Today;

/** Reads when everybody's next functioneringsgesprek must be: one query counts and pages; it checks no role. */
@ApplicationScoped
public class TalkRows {

    // a year after the last one, or after the first day in service; who leaves before the day comes is not asked
    private static final String FOUND = """
            with talk as (
                select t.employment_id, max(t.held_on) as held,
                       min(t.planned_on) filter (where t.held_on is null and t.cancelled_on is null) as planned
                from functioneringsgesprek t where t.employer_id = :employer group by t.employment_id
            ), ended as (
                select distinct on (f.employment_id) f.employment_id, f.out_of_service
                from employment_fact f join employment e on e.id = f.employment_id
                where e.employer_id = :employer and f.topic = 'END'
                order by f.employment_id, f.valid_from desc, f.recorded_at desc, f.id desc
            ), due as (
                select e.id, t.held, t.planned,
                       cast(coalesce(t.held, e.in_service) + make_interval(months => :months) as date) as due
                from employment e left join talk t on t.employment_id = e.id left join ended s on s.employment_id = e.id
                where e.employer_id = :employer and e.in_service <= :day
                  and (s.out_of_service is null or s.out_of_service >= :day)
                  and (:all or e.id in (:own)) and (not :narrowed or e.id in (:people))
            ), mine as (
                select d.*, count(*) filter (where d.due < :day) over () as overdue from due d
            ), found as (
                select m.*, count(*) over () as total from mine m
                where :show = 'ALL' or :show = 'OVERDUE' and m.due < :day or :show = 'PLANNED' and m.planned is not null
                   or :show = 'TO_DO' and m.due <= :until
            )
            select f.id, f.held, f.planned, f.due, f.overdue, f.total from found f
            order by f.due, f.id limit :most offset :from
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames names;

    @Inject
    private DevelopmentTerms terms;

    @Inject
    private Today today;

    /** @param own only these employments; empty for all of the employer */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    TalkPage page(long employerId, TalkSearch search, Optional<? extends Collection<Long>> own, int from, int most) {
        LocalDate day = today.date();
        List<Long> people = search.text().isEmpty() ? List.of() : people(employerId, search.text());
        List<Tuple> found = database.createNativeQuery(FOUND, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("months", terms.monthsBetweenTalks(day))
                .setParameter("day", day)
                .setParameter("until", day.plusDays(terms.daysAheadOfTalk(day)))
                .setParameter("all", own.isEmpty())
                .setParameter("own", someOf(own.orElse(null)))
                .setParameter("narrowed", !search.text().isEmpty())
                .setParameter("people", someOf(people))
                .setParameter("show", search.show().name())
                .setParameter("most", most)
                .setParameter("from", from)
                .getResultList();
        if (found.isEmpty()) {
            return new TalkPage(List.of(), 0, 0);
        }
        Map<Long, Named> named = names.of(found.stream().map(TalkRows::id).collect(Collectors.toSet()), day);
        return new TalkPage(
                found.stream().map(row -> row(row, named.get(id(row)))).toList(),
                ((Number) found.get(0).get("total")).intValue(),
                ((Number) found.get(0).get("overdue")).intValue());
    }

    private List<Long> people(long employerId, String text) {
        return names.fitting(employerId, text, today.date()).stream()
                .map(Named::employmentId)
                .toList();
    }

    private static Collection<Long> someOf(Collection<Long> ids) {
        return ids == null || ids.isEmpty() ? List.of(0L) : ids;
    }

    private static long id(Tuple row) {
        return ((Number) row.get("id")).longValue();
    }

    private static TalkRow row(Tuple row, Named who) {
        return new TalkRow(
                who.employmentId(),
                who.personnelNumber(),
                who.name().sorted(),
                day(row, "held"),
                day(row, "due").orElseThrow(),
                day(row, "planned"));
    }

    private static Optional<LocalDate> day(Tuple row, String column) {
        Object day = row.get(column);
        return Optional.ofNullable(day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day);
    }
}
