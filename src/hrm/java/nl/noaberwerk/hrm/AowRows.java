package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.rules.AowLeeftijd;
import nl.noaberwerk.rules.AowLeeftijd.BirthDates;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;

/** Finds who in service reaches the AOW age, and who was told: one query finds them, one names them; it checks no role. */
@ApplicationScoped
public class AowRows {

    /** The letter that tells what changes. */
    public static final String LETTER = "AOW_BERICHT";

    // who works elsewhere with our guidance has no regeling: her own employer tells her
    private static final String FOUND = """
            select e.id, e.regeling, p.birth_date, s.out_of_service, l.written_on
            from employment e
            join person p on p.id = e.person_id
            left join lateral (select f.out_of_service from employment_fact f
                where f.employment_id = e.id and f.topic = 'END'
                order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
            left join lateral (select max(l.written_on) as written_on from letter l
                where l.employment_id = e.id and l.kind = :letter
                  and not exists (select 1 from letter_sending n where n.letter_id = l.id and n.manner = 'NOT_SENT')) l
                on true
            where e.employer_id = :employer and e.regeling is not null and e.in_service <= :day
              and p.birth_date between :bornFirst and :bornLast
              and coalesce(s.out_of_service, :day) >= :day
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames names;

    @Inject
    private LawBook lawBook;

    /** The first to reach it on top; who reached it and was told is left out. */
    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    List<AowRow> soon(long employerId, LocalDate today) {
        Law law = lawBook.current();
        int ahead = law.number("aow.bericht.vooraf", today).intValueExact();
        BirthDates born = new AowLeeftijd(law).bornToReach(today.minusMonths(ahead), today.plusMonths(ahead));
        List<Tuple> found = database.createNativeQuery(FOUND, Tuple.class)
                .setParameter("employer", employerId)
                .setParameter("letter", LETTER)
                .setParameter("day", today)
                .setParameter("bornFirst", born.first())
                .setParameter("bornLast", born.last())
                .getResultList();
        Map<Long, EmployeeNames.Named> named =
                names.of(found.stream().map(row -> row.get("id", Long.class)).collect(Collectors.toSet()), today);
        return found.stream()
                .flatMap(row -> row(row, named.get(row.get("id", Long.class)), law).stream())
                .filter(row -> !row.day().isAfter(today.plusMonths(ahead)))
                .filter(row -> !row.day().isBefore(today) || row.toldOn().isEmpty())
                .sorted(Comparator.comparing(AowRow::day).thenComparing(AowRow::personnelNumber))
                .toList();
    }

    /** Empty when the age is not known yet, or her service ends before. */
    private static Optional<AowRow> row(Tuple row, EmployeeNames.Named named, Law law) {
        LocalDate born = day(row, "birth_date");
        LocalDate last = day(row, "out_of_service");
        return new AowLeeftijd(law)
                .reachedOn(born)
                .filter(day -> last == null || !last.isBefore(day))
                .map(day -> new AowRow(
                        named.employmentId(),
                        named.personnelNumber(),
                        named.name().sorted(),
                        Regeling.valueOf(row.get("regeling", String.class)),
                        born,
                        day,
                        day.minusMonths(law.number("aow.bericht.uiterlijk", day).longValueExact()),
                        Optional.ofNullable(day(row, "written_on"))));
    }

    private static LocalDate day(Tuple row, String column) {
        Object day = row.get(column);
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
