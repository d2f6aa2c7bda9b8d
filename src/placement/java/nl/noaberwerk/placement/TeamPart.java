package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.ImportedRow;
import nl.noaberwerk.personnel.PendingPart;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Messages;

/** The columns of a personnel file that say at which location and under whose lead somebody works. */
@ApplicationScoped
public class TeamPart implements ImportedPart {

    static final Column<String> LOCATIE = Column.text("locatie", 60);
    static final Column<String> GROEPSLEIDING = Column.text("groepsleiding", 80);

    private final FactStore store;

    // for the container's proxy only
    protected TeamPart() {
        this(null);
    }

    @Inject
    public TeamPart(FactStore store) {
        this.store = store;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(LOCATIE, GROEPSLEIDING);
    }

    /** A location without a leader, or the other way round, is half a team. */
    @Override
    public void check(FileRow row) {
        if (row.get(LOCATIE).isPresent() != row.get(GROEPSLEIDING).isPresent()) {
            row.refuse(row.get(LOCATIE).isPresent() ? GROEPSLEIDING : LOCATIE, "placement.import.half-team");
        }
    }

    @Override
    public PendingPart compare(long employerId, List<ImportedRow> rows) {
        List<ImportedRow> named = rows.stream()
                .filter(row -> row.cells().get(LOCATIE).isPresent())
                .toList();
        Map<Long, List<TeamMembership>> known = store
                .findAll(
                        TeamMembership.class,
                        "select m from TeamMembership m where m.employmentId in :list",
                        named.stream()
                                .flatMap(row -> row.known().stream())
                                .map(Employment::getId)
                                .toList())
                .stream()
                .collect(Collectors.groupingBy(TeamMembership::getEmploymentId));
        Map<FileRow, Pending> pending = new HashMap<>();
        named.forEach(row -> pending.put(row.cells(), pending(row, known)));
        return new PendingTeams(store, pending);
    }

    private static Pending pending(ImportedRow row, Map<Long, List<TeamMembership>> known) {
        Team after = new Team(row.cells().or(LOCATIE, ""), row.cells().or(GROEPSLEIDING, ""));
        Optional<Team> before = row.known()
                .map(Employment::getId)
                .flatMap(id -> Optional.ofNullable(Teams.current(known.getOrDefault(id, List.of()), row.validFrom())
                        .get(id)));
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, "locatie", before.map(Team::location).orElse(""), after.location());
        compare(changes, "groepsleiding", before.map(Team::groupLeader).orElse(""), after.groupLeader());
        return new Pending(after, row.validFrom(), changes);
    }

    private static void compare(List<FieldChange> changes, String field, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new FieldChange(Messages.text("placement.field." + field), from, to));
        }
    }

    private record Pending(Team team, LocalDate validFrom, List<FieldChange> changes) {}

    /** The teams of a file that wait to be recorded. */
    private record PendingTeams(FactStore store, Map<FileRow, Pending> pending) implements PendingPart {

        @Override
        public List<FieldChange> changes(FileRow row) {
            return pending.containsKey(row) ? pending.get(row).changes() : List.of();
        }

        @Override
        public void save(Map<FileRow, Employment> rows, Recording recording) {
            store.insertAll(rows.entrySet().stream()
                    .filter(row -> !changes(row.getKey()).isEmpty())
                    .map(row -> membership(row.getValue(), pending.get(row.getKey()), recording))
                    .toList());
        }

        private static TeamMembership membership(Employment employment, Pending one, Recording recording) {
            return new TeamMembership(employment.getId(), one.team(), recording.from(one.validFrom()));
        }
    }
}
