package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;
import nl.noaberwerk.platform.Today;
import org.hibernate.Session;

/** Makes the page of a list of cases: first which cases, then what is shown of those few; it checks no role. */
@ApplicationScoped
public class CaseRows {

    private static final String NOW = """
            select c.id, count(*) over () from absence_case c
            where c.employer_id = ? and c.merged_into is null and not c.withdrawn
              and (c.last_day is null or c.last_day >= ?)
              and (cast(? as bigint[]) is null or c.employment_id = any (?))
            order by c.first_day, c.id limit ? offset ?
            """;

    private static final String ENDED = """
            select c.id, count(*) over () from absence_case c
            where c.employer_id = ? and c.merged_into is null and not c.withdrawn
              and c.last_day < ?
              and (cast(? as bigint[]) is null or c.employment_id = any (?))
            order by c.last_day desc, c.id limit ? offset ?
            """;

    private static final String ALL = """
            select c.id, count(*) over () from absence_case c
            where c.employer_id = ? and c.merged_into is null and not c.withdrawn
              and cast(? as date) is not null
              and (cast(? as bigint[]) is null or c.employment_id = any (?))
            order by c.first_day desc, c.id limit ? offset ?
            """;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader reader;

    @Inject
    private EmployeeNames people;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Today today;

    /** @param from 0 for the first */
    CasePage page(long employerId, CaseSearch search, int from, int most) {
        Map<Long, Team> teams = supervisions.teams(employerId, today.date());
        Optional<Set<Long>> wanted = wanted(employerId, search, teams);
        if (wanted.filter(Set::isEmpty).isPresent()) {
            return new CasePage(List.of(), 0);
        }
        Found found = database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(which(search.state()))) {
                query.setLong(1, employerId);
                query.setObject(2, today.date());
                Array people = wanted.isPresent()
                        ? connection.createArrayOf("bigint", wanted.get().toArray())
                        : null;
                query.setArray(3, people);
                query.setArray(4, people);
                query.setInt(5, most);
                query.setInt(6, from);
                return found(query);
            }
        });
        return new CasePage(rows(found.ids(), teams), found.total());
    }

    /** In order of name. */
    List<String> locations(long employerId) {
        return supervisions.teams(employerId, today.date()).values().stream()
                .map(Team::location)
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private record Found(List<Long> ids, int total) {}

    private static String which(CaseSearch.State state) {
        return switch (state) {
            case NOW -> NOW;
            case ENDED -> ENDED;
            case ALL -> ALL;
        };
    }

    private static Found found(PreparedStatement query) throws SQLException {
        List<Long> ids = new ArrayList<>();
        int total = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                ids.add(row.getLong(1));
                total = row.getInt(2);
            }
        }
        return new Found(ids, total);
    }

    private List<CasePage.Row> rows(List<Long> ids, Map<Long, Team> teams) {
        List<CaseFile> files = reader.all(ids);
        Map<Long, EmployeeNames.Named> names =
                people.of(files.stream().map(CaseFile::employmentId).collect(Collectors.toSet()), today.date());
        Map<Long, Answers> told = reader.answers(
                files.stream().map(file -> file.latest().ziekmeldingId()).toList());
        return files.stream()
                .map(file -> row(
                        file,
                        names.get(file.employmentId()),
                        Optional.ofNullable(teams.get(file.employmentId())),
                        told.getOrDefault(file.latest().ziekmeldingId(), Answers.NONE)))
                .toList();
    }

    private CasePage.Row row(CaseFile file, EmployeeNames.Named named, Optional<Team> team, Answers told) {
        return new CasePage.Row(
                file.caseId(),
                file.employmentId(),
                named.personnelNumber(),
                named.name().sorted(),
                team.map(Team::inWords),
                file.firstDay(),
                file.latest().days().first(),
                file.lastDay(),
                Optional.ofNullable(told.expectedUntil()),
                file.on(today.date()),
                file.period().daysCounted(today.date()));
    }

    /** The employments that the search leaves; empty when it leaves all. */
    private Optional<Set<Long>> wanted(long employerId, CaseSearch search, Map<Long, Team> teams) {
        Optional<Set<Long>> named = Optional.of(search.text().strip())
                .filter(text -> !text.isEmpty())
                .map(text -> people.fitting(employerId, text, today.date()).stream()
                        .map(EmployeeNames.Named::employmentId)
                        .collect(Collectors.toSet()));
        Optional<Set<Long>> placed = search.location()
                .map(location -> teams.entrySet().stream()
                        .filter(team -> team.getValue().location().equals(location))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        if (named.isPresent() && placed.isPresent()) {
            Set<Long> both = new HashSet<>(named.get());
            both.retainAll(placed.get());
            return Optional.of(both);
        }
        return named.or(() -> placed);
    }
}
