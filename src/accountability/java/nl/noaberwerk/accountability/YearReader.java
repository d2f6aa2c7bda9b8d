package nl.noaberwerk.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaberwerk.participation.Arbeidsjaren;
import nl.noaberwerk.personnel.Municipalities;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Law;

/**
 * Reads the month ends of a year for everybody under the Wsw or in begeleid werken, in three queries; it checks no role.
 *
 * <p>Somebody whose indicatie ended during the employment counts on (art. 15 Besluit uitvoering sociale werkvoorziening
 * 2012); that is why it is not looked at here.
 */
@ApplicationScoped
class YearReader {

    private static final String PEOPLE = """
            select e.id, e.personnel_number, e.in_service, s.out_of_service, a.city
            from employment e
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            left join lateral (select f.city from person_fact f
                where f.person_id = e.person_id and f.topic = 'ADDRESS' and f.valid_from <= greatest(:last, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) a on true
            where e.employer_id = :employer and (e.regeling = 'WSW' or e.regeling is null) and e.in_service <= :last
              and (s.out_of_service is null or s.out_of_service >= :first)
            order by length(e.personnel_number), e.personnel_number
            """;

    // in the order in which a later row takes the place of an earlier one of the same day
    private static final String HOURS = """
            select f.employment_id, f.valid_from, f.hours_per_week from employment_fact f
            join employment e on e.id = f.employment_id
            where e.employer_id = :employer and (e.regeling = 'WSW' or e.regeling is null)
              and f.topic = 'HOURS' and f.valid_from <= :last
            order by f.recorded_at, f.id
            """;

    private static final String WORK = """
            select f.employment_id, f.valid_from, f.werksoort from placement_fact f
            join employment e on e.id = f.employment_id
            where e.employer_id = :employer and (e.regeling = 'WSW' or e.regeling is null) and f.valid_from <= :last
            order by f.recorded_at, f.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LawBook lawBook;

    /** What was known of one employment, by the day from which it holds. */
    private record Course(NavigableMap<LocalDate, BigDecimal> hours, NavigableMap<LocalDate, String> work) {

        static Course empty() {
            return new Course(new TreeMap<>(), new TreeMap<>());
        }
    }

    /** Those who were in service at a month end that has passed, by personnel number. */
    List<PersonYear> of(long employerId, int year, LocalDate today) {
        List<LocalDate> ends = passed(year, today);
        if (ends.isEmpty()) {
            return List.of();
        }
        LocalDate last = ends.get(ends.size() - 1);
        Map<Long, Course> courses = courses(employerId, last);
        List<PersonYear> people = new ArrayList<>();
        for (Tuple row : rows(PEOPLE, employerId, last, ends.get(0))) {
            Course course = courses.getOrDefault(id(row, "id"), Course.empty());
            List<MonthOfYear> months = months(row, course, ends);
            if (!months.isEmpty()) {
                people.add(new PersonYear(
                        id(row, "id"), row.get("personnel_number", String.class), municipality(row), months));
            }
        }
        return people;
    }

    /** The month ends of the year up to the day. */
    static List<LocalDate> passed(int year, LocalDate today) {
        return Arbeidsjaren.monthEnds(year).stream()
                .filter(day -> !day.isAfter(today))
                .toList();
    }

    private Map<Long, Course> courses(long employerId, LocalDate last) {
        Map<Long, Course> courses = new HashMap<>();
        rows(HOURS, employerId, last, null)
                .forEach(row -> course(courses, row)
                        .hours()
                        .put(day(row.get("valid_from")), row.get("hours_per_week", BigDecimal.class)));
        rows(WORK, employerId, last, null)
                .forEach(row -> course(courses, row)
                        .work()
                        .put(day(row.get("valid_from")), row.get("werksoort", String.class)));
        return courses;
    }

    private List<MonthOfYear> months(Tuple row, Course course, List<LocalDate> ends) {
        Law law = lawBook.current();
        LocalDate in = day(row.get("in_service"));
        Optional<LocalDate> out = Optional.ofNullable(day(row.get("out_of_service")));
        return ends.stream()
                .filter(day -> !day.isBefore(in) && out.filter(day::isAfter).isEmpty())
                .filter(day -> holding(course.hours(), day) != null)
                .map(day -> new MonthOfYear(
                        day,
                        holding(course.hours(), day),
                        law.number("arbeidsjaren.volledige-week", day),
                        Optional.ofNullable(holding(course.work(), day)).map(Werksoort::valueOf)))
                .toList();
    }

    private static <T> T holding(NavigableMap<LocalDate, T> course, LocalDate day) {
        Map.Entry<LocalDate, T> entry = course.floorEntry(day);
        return entry == null ? null : entry.getValue();
    }

    private static String municipality(Tuple row) {
        String city = row.get("city", String.class);
        if (city == null || city.isBlank()) {
            return Messages.text("accountability.no-place");
        }
        return Municipalities.of(city).orElseGet(() -> Messages.text("accountability.unknown-place", city));
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private List<Tuple> rows(String query, long employerId, LocalDate last, LocalDate first) {
        var asked = database.createNativeQuery(query, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("last", last);
        return first == null
                ? asked.getResultList()
                : asked.setParameter("first", first).getResultList();
    }

    private static Course course(Map<Long, Course> courses, Tuple row) {
        return courses.computeIfAbsent(id(row, "employment_id"), id -> Course.empty());
    }

    private static long id(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
