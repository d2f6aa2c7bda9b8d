package nl.noaberwerk.placement;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import org.hibernate.Session;

/** Reads who works where on a day: one query finds the page, one names its people; it checks no role. */
@ApplicationScoped
class PlacedRows {

    // per person by index, so that a plan made without statistics is no worse; of each day the last fact that was
    // recorded; "since" is the last day on which the place, leader or team became another
    private static final String FOUND = """
            with whole as (
                select e.id, e.personnel_number, w.werksoort, w.inlener, w.function, t.location, t.group_leader,
                       case when w.inlener is null and t.location is null then null
                            else greatest(w.host_since, t.location_since) end as place_since,
                       case when t.group_leader is not null then t.leader_since end as leader_since,
                       case when t.location is not null then t.team_since end as team_since,
                       least(w.expected_end, case when c.ended_on is null then c.ends_on else c.ended_on end) as ends
                from employment e
                cross join lateral (
                    select max(s.valid_from) filter (where s.other_host) as host_since,
                           max(s.werksoort) filter (where s.back = 1) as werksoort,
                           max(s.inlener) filter (where s.back = 1) as inlener,
                           max(s.function) filter (where s.back = 1) as function,
                           max(s.contract_id) filter (where s.back = 1) as contract_id,
                           max(s.expected_end) filter (where s.back = 1) as expected_end
                    from (
                        select p.*, p.inlener is distinct from lag(p.inlener) over (order by p.valid_from) as other_host,
                               row_number() over (order by p.valid_from desc) as back
                        from (
                            select distinct on (f.valid_from) f.* from placement_fact f
                            where f.employment_id = e.id and f.valid_from <= ?
                            order by f.valid_from, f.recorded_at desc, f.id desc
                        ) p
                    ) s
                ) w
                cross join lateral (
                    select max(m.valid_from) filter (where m.other_location) as location_since,
                           max(m.valid_from) filter (where m.other_leader) as leader_since,
                           max(m.valid_from) filter (where m.other_location or m.other_leader) as team_since,
                           max(m.location) filter (where m.back = 1) as location,
                           max(m.group_leader) filter (where m.back = 1) as group_leader
                    from (
                        select j.*, j.location is distinct from lag(j.location) over earlier as other_location,
                               j.group_leader is distinct from lag(j.group_leader) over earlier as other_leader,
                               row_number() over (order by j.valid_from desc) as back
                        from (
                            select distinct on (i.valid_from) i.* from team_membership i
                            where i.employment_id = e.id and i.valid_from <= ?
                            order by i.valid_from, i.recorded_at desc, i.id desc
                        ) j window earlier as (order by j.valid_from)
                    ) m
                ) t
                left join lateral (
                    select f.out_of_service from employment_fact f
                    where f.employment_id = e.id and f.topic = 'END'
                    order by f.valid_from desc, f.recorded_at desc, f.id desc limit 1
                ) g on true
                left join host_contract c on c.id = w.contract_id
                where e.employer_id = ? and e.in_service <= ? and (g.out_of_service is null or g.out_of_service >= ?)
            )
            select x.*, count(*) over () as total from whole x
            where (cast(? as bigint[]) is null or x.id = any (?))
              and (? = '' or x.werksoort = ?) and (? = '' or x.inlener = ?)
              and (? = '' or x.location = ?) and (? = '' or x.group_leader = ?)
              and (cast(? as date) is null or x.ends <= ?)
            order by
              case when ? = 'PLACE' then lower(coalesce(x.inlener, '')) end,
              case when ? = 'PLACE' then lower(coalesce(x.location, '')) end,
              case ? when 'AT_PLACE' then x.place_since when 'WITH_LEADER' then x.leader_since
                     when 'IN_TEAM' then x.team_since when 'END' then x.ends end nulls last,
              case when ? = 'NEWEST' then x.place_since end desc nulls last,
              length(x.personnel_number), x.personnel_number, x.id
            limit ? offset ?
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EmployeeNames people;

    /** A page and how many there are in all. */
    record Page(List<PlacedRow> rows, int total) {}

    /** What is asked on which day. @param named only these employments; empty for all */
    record Question(long employerId, PlacedSearch search, Optional<List<Long>> named, LocalDate day) {

        /** @return the number of the next place */
        int fill(PreparedStatement query) throws SQLException {
            Place next = new Place(query);
            next.put(day).put(day).put(employerId).put(day).put(day);
            Array only = named.isPresent()
                    ? query.getConnection().createArrayOf("bigint", named.get().toArray())
                    : null;
            next.put(only).put(only);
            next.twice(search.werksoort().map(Enum::name).orElse(""));
            next.twice(search.host()).twice(search.location()).twice(search.groupLeader());
            LocalDate until = search.endingWithin().map(day::plusDays).orElse(null);
            next.put(until).put(until);
            for (int time = 0; time < 4; time++) {
                next.put(search.order().name());
            }
            return next.number;
        }
    }

    /** Fills the places of a query one after the other. */
    private static final class Place {

        private final PreparedStatement query;
        private int number = 1;

        Place(PreparedStatement query) {
            this.query = query;
        }

        Place put(Object value) throws SQLException {
            if (value instanceof Array array) {
                query.setArray(number++, array);
            } else {
                query.setObject(number++, value);
            }
            return this;
        }

        Place twice(String value) throws SQLException {
            return put(value).put(value);
        }
    }

    /** @param from 0 for the first */
    Page page(Question asked, int from, int most) {
        if (database.isJoinedToTransaction()) {
            database.flush();
        }
        Found found =
                database.unwrap(Session.class).doReturningWork(connection -> found(connection, asked, from, most));
        Map<Long, EmployeeNames.Named> names =
                people.of(found.rows().stream().map(PlacedRow::employmentId).collect(Collectors.toSet()), asked.day());
        return new Page(found.rows().stream().map(row -> named(row, names)).toList(), found.total());
    }

    private static PlacedRow named(PlacedRow row, Map<Long, EmployeeNames.Named> names) {
        return new PlacedRow(
                row.employmentId(),
                row.personnelNumber(),
                names.get(row.employmentId()).name().sorted(),
                row.werksoort(),
                row.host(),
                row.function(),
                row.team(),
                row.since(),
                row.ends());
    }

    /** The page without the names of the people. */
    record Found(List<PlacedRow> rows, int total) {}

    static Found found(Connection connection, Question asked, int from, int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FOUND)) {
            int next = asked.fill(query);
            query.setInt(next, most);
            query.setInt(next + 1, from);
            List<PlacedRow> rows = new ArrayList<>();
            int total = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    total = row.getInt("total");
                    rows.add(row(row));
                }
            }
            return new Found(rows, total);
        }
    }

    private static PlacedRow row(ResultSet row) throws SQLException {
        String werksoort = row.getString("werksoort");
        String location = row.getString("location");
        return new PlacedRow(
                row.getLong("id"),
                row.getString("personnel_number"),
                "",
                werksoort == null ? null : Werksoort.valueOf(werksoort),
                row.getString("inlener"),
                row.getString("function"),
                location == null ? null : new Team(location, row.getString("group_leader")),
                new Continuity(day(row, "place_since"), day(row, "leader_since"), day(row, "team_since")),
                day(row, "ends"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
