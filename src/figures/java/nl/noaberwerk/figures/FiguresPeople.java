package nl.noaberwerk.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CountedSpells;
import nl.noaberwerk.absence.Spells;
import nl.noaberwerk.figures.CountedEmployment.Hours;
import nl.noaberwerk.figures.CountedEmployment.Place;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.Verzuimgeval;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.rules.Regeling;
import org.hibernate.Session;

/** Reads, set-wise, everybody of an employer with the history that the figures need; it checks no role. */
@ApplicationScoped
class FiguresPeople {

    private static final String EMPLOYMENTS = """
            select e.id, e.person_id, e.regeling, e.in_service, s.out_of_service
            from employment e
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            where e.employer_id = ? and e.regeling is not null and e.in_service <= ?
              and (s.out_of_service is null or s.out_of_service >= ?)
            order by e.person_id, e.id
            """;

    // what holds on a day is the fact with the greatest first day, and of those the one recorded last
    private static final String HOURS = """
            select f.employment_id, f.valid_from, f.hours_per_week, f.full_time_hours
            from employment_fact f join employment e on e.id = f.employment_id
            where e.employer_id = ? and f.topic = 'HOURS' and f.hours_per_week is not null
            order by f.employment_id, f.valid_from, f.recorded_at, f.id
            """;

    private static final String PLACES = """
            select f.employment_id, f.valid_from, f.afdeling, f.werksoort
            from placement_fact f join employment e on e.id = f.employment_id
            where e.employer_id = ?
            order by f.employment_id, f.valid_from, f.recorded_at, f.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CountedSpells counted;

    @Inject
    private Spells spells;

    /**
     * The people who count.
     *
     * @param persons the employments of each
     * @param withoutHours how many employments were left out because their hours are not known
     */
    record People(Collection<List<CountedEmployment>> persons, int withoutHours) {}

    /** Who was in service on a day of the span, which has a last day. */
    People of(long employerId, DaySpan span) {
        Map<Long, CountedEmployment> found = database.unwrap(Session.class).doReturningWork(connection -> {
            Map<Long, CountedEmployment> employments = employments(connection, employerId, span);
            addHours(connection, employerId, employments);
            addPlaces(connection, employerId, employments);
            return employments;
        });
        int all = found.size();
        found.values().removeIf(one -> one.hours().isEmpty());
        addCases(employerId, span, found);
        Map<Long, List<CountedEmployment>> persons = found.values().stream()
                .collect(Collectors.groupingBy(CountedEmployment::personId, LinkedHashMap::new, Collectors.toList()));
        return new People(persons.values(), all - found.size());
    }

    private void addCases(long employerId, DaySpan span, Map<Long, CountedEmployment> employments) {
        counted.of(employerId, span)
                .forEach((id, sicknesses) -> Optional.ofNullable(employments.get(id))
                        .ifPresent(employment -> employment.cases().addAll(sicknesses)));
        spells.leaves(employments.keySet())
                .forEach((id, leaves) -> leaves.stream()
                        .map(Verzuimgeval::leave)
                        .forEach(employments.get(id).cases()::add));
    }

    private static Map<Long, CountedEmployment> employments(Connection connection, long employerId, DaySpan span)
            throws SQLException {
        Map<Long, CountedEmployment> found = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(EMPLOYMENTS)) {
            query.setLong(1, employerId);
            query.setObject(2, span.lastDay().orElseThrow());
            query.setObject(3, span.first());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    DaySpan service = new DaySpan(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class));
                    found.put(
                            row.getLong(1),
                            new CountedEmployment(row.getLong(2), Regeling.valueOf(row.getString(3)), service));
                }
            }
        }
        return found;
    }

    private static void addHours(Connection connection, long employerId, Map<Long, CountedEmployment> employments)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HOURS)) {
            query.setLong(1, employerId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    CountedEmployment employment = employments.get(row.getLong(1));
                    if (employment != null) {
                        employment
                                .hours()
                                .put(
                                        row.getObject(2, LocalDate.class),
                                        new Hours(row.getBigDecimal(3), row.getBigDecimal(4)));
                    }
                }
            }
        }
    }

    private static void addPlaces(Connection connection, long employerId, Map<Long, CountedEmployment> employments)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PLACES)) {
            query.setLong(1, employerId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    CountedEmployment employment = employments.get(row.getLong(1));
                    if (employment != null) {
                        Werksoort work = Optional.ofNullable(row.getString(4))
                                .map(Werksoort::valueOf)
                                .orElse(null);
                        employment.places().put(row.getObject(2, LocalDate.class), new Place(row.getString(3), work));
                    }
                }
            }
        }
    }
}
