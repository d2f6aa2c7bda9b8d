package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.participation.Lapse;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.platform.LawBook;

/**
 * The indicaties of many people on a day, for figures that are accounted for; only those may ask it.
 *
 * <p>It checks no role and records no look: the service that makes the figures does both.
 */
@ApplicationScoped
public class IndicatieReader {

    private static final int MOST = 5_000;

    private static final String ON = """
            select e.id, e.person_id, e.in_service, p.birth_date, i.decided_on, i.valid_until, i.arbeidshandicap,
                   l.ground, l.day
            from employment e
            join person p on p.id = e.person_id
            join lateral (select * from indicatie d where d.person_id = e.person_id and d.decided_on <= :day
                order by d.decided_on desc, d.recorded_at desc, d.id desc limit 1) i on true
            left join lateral (select * from indicatie_lapse f
                where f.person_id = e.person_id and f.withdraws is null and f.day > i.decided_on
                  and not exists (select 1 from indicatie_lapse w where w.withdraws = f.id)
                order by f.day, f.id limit 1) l on true
            where e.id in (:ids)
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook book;

    /** By employment; who has no decision up to the day is not in the map. */
    public Map<Long, KnownIndicatie> on(Collection<Long> employmentIds, LocalDate day) {
        HerindicatieTerms terms = new HerindicatieTerms(book.current());
        List<Long> ids = new ArrayList<>(employmentIds);
        Map<Long, KnownIndicatie> known = new HashMap<>();
        for (int from = 0; from < ids.size(); from += MOST) {
            for (Tuple row : rows(ids.subList(from, Math.min(ids.size(), from + MOST)), day)) {
                KnownIndicatie one = known(row, terms, day);
                known.put(one.employmentId(), one);
            }
        }
        return known;
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private List<Tuple> rows(List<Long> ids, LocalDate day) {
        return database.createNativeQuery(ON, Tuple.class)
                .setParameter("day", day)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static KnownIndicatie known(Tuple row, HerindicatieTerms terms, LocalDate day) {
        LocalDate until = date(row, "valid_until");
        Optional<Lapse> recorded = Optional.ofNullable(row.get("ground", String.class))
                .map(ground -> new Lapse(date(row, "day"), LapseGround.valueOf(ground)));
        Lapse lapse = terms.of(until, date(row, "birth_date"), recorded).lapse();
        return new KnownIndicatie(
                ((Number) row.get("id")).longValue(),
                ((Number) row.get("person_id")).longValue(),
                date(row, "decided_on"),
                until,
                Optional.ofNullable(row.get("arbeidshandicap", String.class)).map(Arbeidshandicap::valueOf),
                terms.isAlwaysMatig(date(row, "in_service"), day),
                !lapse.lastDay().isBefore(day));
    }

    static LocalDate date(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
