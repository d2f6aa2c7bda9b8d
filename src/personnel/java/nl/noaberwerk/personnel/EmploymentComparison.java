package nl.noaberwerk.personnel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What only shows when the employments of a month are laid beside each other.
 *
 * <p>Two queries whatever their number; the comparing is done here, because right after a calculation the database knows
 * too little about its own tables to choose a good way. It checks no role: the services that use it do.
 */
public final class EmploymentComparison {

    private static final String EMPLOYMENTS = """
            select e.id, e.person_id, e.personnel_number, p.birth_date, n.surname, n.prefix, n.initials,
                   exists (select 1 from employment_fact f where f.employment_id = e.id and f.topic = 'LOONHEFFING'
                       and f.valid_from <= ?)
            from unnest(?) as wanted (id)
            join employment e on e.id = wanted.id
            join person p on p.id = e.person_id
            left join lateral (select f.surname, f.prefix, f.initials from person_fact f
                where f.person_id = e.person_id and f.topic = 'NAME' and f.valid_from <= greatest(?, e.in_service)
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) n on true
            order by length(e.personnel_number), e.personnel_number
            """;

    // people with one employment only, nearly all, are left out before anything is read about them
    private static final String GRANTED = """
            select e.id, e.person_id, e.employer_id, e.personnel_number, greatest(e.in_service, ?),
                   least(coalesce(s.out_of_service, ?), ?)
            from (select person_id from employment where regeling is not null group by person_id having count(*) > 1) p
            join employment e on e.person_id = p.person_id and e.regeling is not null
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            join lateral (select f.loonheffingskorting from employment_fact f
                where f.employment_id = e.id and f.topic = 'LOONHEFFING' and f.valid_from <= ?
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) k on k.loonheffingskorting
            order by length(e.personnel_number), e.personnel_number
            """;

    private final Set<Long> ids;
    private final List<Known> known = new ArrayList<>();
    private final Map<Long, List<Granted>> granted = new LinkedHashMap<>();

    private record Known(long id, long personId, String number, Object name, boolean statement) {}

    private record Granted(long id, long employerId, String number, LocalDate first, LocalDate last) {

        boolean overlaps(Granted other) {
            return id != other.id && !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    private EmploymentComparison(Collection<Long> ids) {
        this.ids = Set.copyOf(ids);
    }

    /** @param employmentIds those of one employer that are compared, with each other and with those elsewhere */
    public static EmploymentComparison of(Connection connection, Collection<Long> employmentIds, YearMonth month)
            throws SQLException {
        EmploymentComparison compared = new EmploymentComparison(employmentIds);
        compared.readEmployments(connection, month.atEndOfMonth());
        compared.readGranted(connection, month);
        return compared;
    }

    /**
     * Loonheffingskorting is granted on the same day at this employment and at others of the same person.
     *
     * @param others numbers of those at the same employer
     * @param elsewhere also at another employer of this installation
     */
    public record KortingTwice(String personnelNumber, List<String> others, boolean elsewhere) {}

    /** Ids of those about whom no statement for the loonheffing is known at the end of the month. */
    public List<Long> withoutLoonheffingStatement() {
        return known.stream().filter(one -> !one.statement()).map(Known::id).toList();
    }

    /** Personnel numbers of employments of one person (one BSN), per person who has more than one. */
    public List<List<String>> ofSamePerson() {
        return numbersBy(known, Known::personId);
    }

    /** Personnel numbers of different people who bear the same name, begun with the same initial, and birth date. */
    public List<List<String>> ofSameName() {
        Set<Long> seen = new HashSet<>();
        List<Known> people =
                known.stream().filter(one -> seen.add(one.personId())).toList();
        return numbersBy(people, Known::name);
    }

    /** Who has loonheffingskorting at more than one employment at once, also at other employers; each person once. */
    public List<KortingTwice> withKortingTwice() {
        List<KortingTwice> found = new ArrayList<>();
        for (List<Granted> ofPerson : granted.values()) {
            ofPerson.stream()
                    .filter(one -> ids.contains(one.id()) && ofPerson.stream().anyMatch(one::overlaps))
                    .findFirst()
                    .ifPresent(one -> found.add(twice(one, ofPerson)));
        }
        return found;
    }

    private static KortingTwice twice(Granted one, List<Granted> ofPerson) {
        List<Granted> others = ofPerson.stream().filter(one::overlaps).toList();
        return new KortingTwice(
                one.number(),
                others.stream()
                        .filter(other -> other.employerId() == one.employerId())
                        .map(Granted::number)
                        .toList(),
                others.stream().anyMatch(other -> other.employerId() != one.employerId()));
    }

    private static List<List<String>> numbersBy(List<Known> all, Function<Known, Object> sameness) {
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        all.forEach(one -> groups.computeIfAbsent(sameness.apply(one), s -> new ArrayList<>())
                .add(one.number()));
        return groups.values().stream().filter(numbers -> numbers.size() > 1).toList();
    }

    private void readEmployments(Connection connection, LocalDate last) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EMPLOYMENTS)) {
            query.setObject(1, last);
            query.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
            query.setObject(3, last);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    known.add(
                            new Known(row.getLong(1), row.getLong(2), row.getString(3), name(row), row.getBoolean(8)));
                }
            }
        }
    }

    private void readGranted(Connection connection, YearMonth month) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(GRANTED)) {
            query.setObject(1, month.atDay(1));
            query.setObject(2, month.atEndOfMonth());
            query.setObject(3, month.atEndOfMonth());
            query.setObject(4, month.atEndOfMonth());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    granted.computeIfAbsent(row.getLong(2), person -> new ArrayList<>())
                            .add(new Granted(
                                    row.getLong(1),
                                    row.getLong(3),
                                    row.getString(4),
                                    row.getObject(5, LocalDate.class),
                                    row.getObject(6, LocalDate.class)));
                }
            }
        }
    }

    /** What makes two people look like the same: somebody without a name is like nobody. */
    private static Object name(ResultSet row) throws SQLException {
        String surname = row.getString(5);
        if (surname == null) {
            return row.getLong(1);
        }
        String initials = row.getString(7) == null ? "" : row.getString(7);
        String name = row.getString(6) + " " + surname + " " + initials.substring(0, Math.min(1, initials.length()));
        return row.getObject(4, LocalDate.class) + name.toLowerCase(Locale.ROOT);
    }
}
