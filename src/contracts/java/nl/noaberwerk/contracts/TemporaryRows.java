package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Regeling;
import org.hibernate.Session;

/** Reads the contracts that end: one query finds a page and counts, one names its people; it checks no role. */
@ApplicationScoped
public class TemporaryRows {

    // who has a contract for a fixed term now, is in service, and until when: by the contract that was signed last,
    // else
    // by one recorded from before, else by the end of service
    static final String FOUND = """
            with fixed as (
                select e.id, e.regeling, e.in_service, s.out_of_service
                from employment e
                join lateral (select f.indefinite from employment_fact f
                    where f.employment_id = e.id and f.topic = 'CONTRACT' and f.valid_from <= greatest(?, e.in_service)
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) c on not c.indefinite
                left join lateral (select f.out_of_service from employment_fact f
                    where f.employment_id = e.id and f.topic = 'END'
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1) s on true
                where e.employer_id = ? and e.regeling is not null and coalesce(s.out_of_service, ?) >= ?
                  and (cast(? as bigint[]) is null or e.id = any (?))
            ), ending as (
                select f.id, f.regeling, coalesce(k.first_day, x.first_day, f.in_service) as first_day,
                       case when k.id is not null then k.last_day else coalesce(x.last_day, f.out_of_service) end as ends
                from fixed f
                left join lateral (select c.id, c.first_day, c.last_day from contract c
                    where c.employment_id = f.id and c.state = 'SIGNED'
                    order by c.first_day desc, c.id desc limit 1) k on true
                left join lateral (select c.first_day, c.last_day from earlier_contract c
                    where c.employment_id = f.id and c.with_employer = ''
                    order by c.first_day desc, c.id desc limit 1) x on true
                where k.id is null or k.last_day is not null
            ), decided as (
                select g.*, d.choice, t.told_on,
                       g.ends is not null and g.first_day + make_interval(months => ?) - interval '1 day' <= g.ends as duty
                from ending g
                left join lateral (select d.choice from temporary_decision d
                    where d.employment_id = g.id and d.ends_on = g.ends order by d.id desc limit 1) d on true
                left join lateral (select min(a.told_on) as told_on from aanzegging a
                    where a.employment_id = g.id and a.ends_on = g.ends) t on true
            ), placed as (
                select d.*, case
                    when ends is null then 'UNKNOWN'
                    when ends < ? then 'LATE'
                    when told_on is not null then 'TOLD'
                    when duty and ends < ? then 'LATE'
                    when ends <= (case when duty then cast(? as date) else cast(? as date) end) then 'NOW'
                    else 'LATER' end as term
                from decided d
            )
            select p.*, t.late, t.now, t.later, t.told, t.unknown
            from (select count(*) filter (where term = 'LATE') late, count(*) filter (where term = 'NOW') now,
                         count(*) filter (where term = 'LATER') later, count(*) filter (where term = 'TOLD') told,
                         count(*) filter (where term = 'UNKNOWN') unknown from placed) t
            left join (select * from placed where ? = 'ALL' or term = ? order by ends nulls last, id
                       limit ? offset ?) p on true
            order by p.ends nulls last, p.id
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames names;

    @Inject
    private LawBook lawBook;

    @Inject
    private Today today;

    /** @param text a part of a name or a personnel number; may be empty */
    public record Search(TemporaryRow.Term term, String text) {}

    /** Some rows of many, and how many there are of each term. */
    public record Page(List<TemporaryRow> rows, Map<TemporaryRow.Term, Integer> counts) {

        /** How many rows the term has. */
        public int total(TemporaryRow.Term term) {
            return term == TemporaryRow.Term.ALL
                    ? counts.values().stream().mapToInt(Integer::intValue).sum()
                    : counts.getOrDefault(term, 0);
        }
    }

    /** @param only these employments; empty for all; @param from 0 for the first */
    Page page(long employerId, TemporaryRow.Term term, Optional<List<Long>> only, int from, int most) {
        // tasks are asked for outside a transaction, and then there is nothing to write
        if (database.isJoinedToTransaction()) {
            database.flush();
        }
        Law law = lawBook.current();
        Bounds bounds = Bounds.of(law, today.date());
        Question question = new Question(employerId, term, only, today.date());
        Found found = database.unwrap(Session.class)
                .doReturningWork(connection -> found(connection, question, bounds, new int[] {most, from}));
        Map<Long, EmployeeNames.Named> named =
                names.of(found.rows().stream().map(Read::id).collect(Collectors.toSet()), today.date());
        return new Page(
                found.rows().stream()
                        .map(row -> row.row(law, named.get(row.id())))
                        .toList(),
                found.counts());
    }

    record Question(long employerId, TemporaryRow.Term term, Optional<List<Long>> only, LocalDate day) {}

    /**
     * The days between which a contract ends that must be told about now.
     *
     * @param dutyMonths from how many months on a contract must be told about
     * @param lateBefore what ends before this day can no longer be told about in time
     * @param nowThrough what ends on this day or before it comes up now
     * @param shortThrough the same for contracts without the duty
     */
    record Bounds(int dutyMonths, LocalDate lateBefore, LocalDate nowThrough, LocalDate shortThrough) {

        static Bounds of(Law law, LocalDate day) {
            long months = law.value("aanzeggen.termijn", day).decimal().longValueExact();
            long weeks = law.value("contracten.signaal-eerste", day).decimal().longValueExact();
            LocalDate late = day.plusMonths(months);
            while (late.minusMonths(months).isBefore(day)) {
                late = late.plusDays(1);
            }
            LocalDate through = day.plusWeeks(weeks).plusMonths(months);
            while (!through.plusDays(1).minusMonths(months).minusWeeks(weeks).isAfter(day)) {
                through = through.plusDays(1);
            }
            int duty = law.value("aanzeggen.vanaf", day).decimal().intValueExact();
            return new Bounds(duty, late, through, day.plusWeeks(weeks));
        }
    }

    private static Found found(Connection connection, Question question, Bounds bounds, int[] page)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FOUND)) {
            LocalDate day = question.day();
            query.setObject(1, day);
            query.setLong(2, question.employerId());
            query.setObject(3, day);
            query.setObject(4, day);
            Array only = question.only().isPresent()
                    ? connection.createArrayOf("bigint", question.only().get().toArray())
                    : null;
            query.setArray(5, only);
            query.setArray(6, only);
            query.setInt(7, bounds.dutyMonths());
            query.setObject(8, day);
            query.setObject(9, bounds.lateBefore());
            query.setObject(10, bounds.nowThrough());
            query.setObject(11, bounds.shortThrough());
            query.setString(12, question.term().name());
            query.setString(13, question.term().name());
            query.setInt(14, page[0]);
            query.setInt(15, page[1]);
            return read(query);
        }
    }

    private static Found read(PreparedStatement query) throws SQLException {
        List<Read> rows = new ArrayList<>();
        Map<TemporaryRow.Term, Integer> counts = new EnumMap<>(TemporaryRow.Term.class);
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                for (TemporaryRow.Term term : TemporaryRow.Term.values()) {
                    if (term != TemporaryRow.Term.ALL) {
                        counts.put(term, row.getInt(term.name()));
                    }
                }
                if (row.getObject("id") != null) {
                    rows.add(Read.of(row));
                }
            }
        }
        return new Found(rows, counts);
    }

    private record Found(List<Read> rows, Map<TemporaryRow.Term, Integer> counts) {}

    /** A row whose name is still to be read. */
    private record Read(
            long id,
            Regeling regeling,
            LocalDate first,
            Optional<LocalDate> ends,
            Optional<TemporaryDecision.Choice> choice,
            Optional<LocalDate> toldOn) {

        static Read of(ResultSet row) throws SQLException {
            return new Read(
                    row.getLong("id"),
                    Regeling.valueOf(row.getString("regeling")),
                    row.getObject("first_day", LocalDate.class),
                    Optional.ofNullable(row.getObject("ends", LocalDate.class)),
                    Optional.ofNullable(row.getString("choice")).map(TemporaryDecision.Choice::valueOf),
                    Optional.ofNullable(row.getObject("told_on", LocalDate.class)));
        }

        TemporaryRow row(Law law, EmployeeNames.Named named) {
            return new TemporaryRow(
                    id,
                    named.personnelNumber(),
                    named.name().sorted(),
                    regeling,
                    first,
                    ends.map(end -> AanzegPlan.of(law, regeling, first.isAfter(end) ? end : first, end)),
                    choice,
                    toldOn);
        }
    }
}
