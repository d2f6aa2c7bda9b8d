package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.noaberwerk.hosts.HostReader;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.ImportedRow;
import nl.noaberwerk.personnel.PendingPart;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.Recording;

/** The columns of a personnel file that say where somebody works. */
@ApplicationScoped
public class PlacementPart implements ImportedPart {

    static final Column<Werksoort> WERKSOORT = Column.choice("werksoort", Werksoort.byLabel());
    static final Column<String> AFDELING = Column.text("afdeling", 60);
    static final Column<String> INLENER = Column.text("inlener", 120);
    static final Column<BigDecimal> TARIEF = Column.number("tarief_per_uur", 2, "0", "500");
    static final Column<BigDecimal> LOONWAARDE = Column.number("loonwaarde_procent", 2, "0", "100");

    private static final List<Column<?>> COLUMNS = List.of(WERKSOORT, AFDELING, INLENER, TARIEF, LOONWAARDE);

    private final FactStore store;
    private final HostReader hosts;

    // for the container's proxy only
    protected PlacementPart() {
        this(null, null);
    }

    @Inject
    public PlacementPart(FactStore store, HostReader hosts) {
        this.store = store;
        this.hosts = hosts;
    }

    @Override
    public List<Column<?>> columns() {
        return COLUMNS;
    }

    /** Begeleid werken is a werksoort of its own: outside our payroll, and nothing else is. */
    @Override
    public void check(FileRow row) {
        boolean byRegeling = PersonnelColumns.isBegeleidWerken(row);
        row.get(WERKSOORT)
                .filter(werksoort -> row.get(PersonnelColumns.REGELING).isPresent())
                .filter(werksoort -> (werksoort == Werksoort.BEGELEID_WERKEN) != byRegeling)
                .ifPresent(werksoort -> row.refuse(WERKSOORT, "placement.import.werksoort-regeling"));
    }

    @Override
    public PendingPart compare(long employerId, List<ImportedRow> rows) {
        List<Long> ids = rows.stream()
                .flatMap(row -> row.known().stream())
                .map(Employment::getId)
                .toList();
        Map<Long, List<Placement>> known = Placements.byEmployment(
                store.findAll(Placement.class, "select p from Placement p where p.employmentId in :list", ids));
        Map<FileRow, Pending> pending = new HashMap<>();
        rows.stream()
                .filter(row -> COLUMNS.stream().anyMatch(row.cells()::has))
                .forEach(row -> pending.put(row.cells(), pending(row, known)));
        return new PendingPlacements(this, pending);
    }

    private static Pending pending(ImportedRow row, Map<Long, List<Placement>> known) {
        List<Placement> history =
                row.known().map(Employment::getId).map(known::get).orElse(List.of());
        Work before =
                onOrFirst(history, row.validFrom()).map(Placement::getWork).orElse(Work.UNKNOWN);
        Work after = new Work(
                row.cells().or(WERKSOORT, before.werksoort()),
                row.cells().or(AFDELING, before.afdeling()),
                row.cells().or(INLENER, before.inlener()),
                row.cells().or(TARIEF, before.tariefPerUur()),
                row.cells().or(LOONWAARDE, before.loonwaardeProcent()));
        Agreement agreement = Objects.equals(before.inlener(), after.inlener())
                ? onOrFirst(history, row.validFrom())
                        .map(Placement::getAgreement)
                        .orElse(Agreement.NONE)
                : Agreement.NONE;
        return new Pending(after, agreement, row.validFrom(), before.changesTo(after));
    }

    private static Optional<Placement> onOrFirst(List<Placement> history, LocalDate day) {
        return Placements.on(history, day)
                .or(() -> history.stream()
                        .map(Placement::getValidFrom)
                        .min(LocalDate::compareTo)
                        .flatMap(first -> Placements.on(history, first)));
    }

    private record Pending(Work work, Agreement agreement, LocalDate validFrom, List<FieldChange> changes) {}

    /** The placements of a file that wait to be recorded. */
    private record PendingPlacements(PlacementPart part, Map<FileRow, Pending> pending) implements PendingPart {

        @Override
        public List<FieldChange> changes(FileRow row) {
            return pending.containsKey(row) ? pending.get(row).changes() : List.of();
        }

        @Override
        public void save(Map<FileRow, Employment> rows, Recording recording) {
            List<Employment> first = List.copyOf(rows.values());
            if (!first.isEmpty()) {
                part.hosts.ensure(
                        first.get(0).getEmployerId(),
                        rows.keySet().stream()
                                .filter(pending::containsKey)
                                .map(row -> pending.get(row).work().inlener())
                                .toList(),
                        recording);
            }
            part.store.insertAll(rows.entrySet().stream()
                    .filter(row -> !changes(row.getKey()).isEmpty())
                    .map(row -> placement(row.getValue(), pending.get(row.getKey()), recording))
                    .toList());
        }

        private static Placement placement(Employment employment, Pending one, Recording recording) {
            return new Placement(employment.getId(), one.work(), one.agreement(), recording.from(one.validFrom()));
        }
    }
}
