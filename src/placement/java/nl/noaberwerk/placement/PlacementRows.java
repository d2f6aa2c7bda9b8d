package nl.noaberwerk.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.hosts.Agreed;
import nl.noaberwerk.hosts.HostRate;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PersonnelColumns;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.placement.PlannedChange.Change;
import nl.noaberwerk.placement.PlannedChange.Problem;

/** The rows of a file of placements, read in order of day beside what is stored; refuses what cannot be. */
final class PlacementRows {

    static final Column<String> NUMBER = PersonnelColumns.PERSONNEL_NUMBER;
    static final Column<LocalDate> FROM = Column.day("vanaf");
    static final Column<String> CONTRACT = Column.text("contract", 40);
    static final Column<String> FUNCTION = Column.text("functie", 60);
    static final Column<LocalDate> END = Column.day("verwacht_einde");

    static final List<Column<?>> NECESSARY = List.of(NUMBER, FROM);
    static final List<Column<?>> ALL = List.of(
            NUMBER,
            FROM,
            PlacementPart.WERKSOORT,
            PlacementPart.AFDELING,
            PlacementPart.INLENER,
            CONTRACT,
            FUNCTION,
            PlacementPart.TARIEF,
            END,
            TeamPart.LOCATIE,
            TeamPart.GROEPSLEIDING);

    private final List<FileRow> rows;
    private final Map<String, Candidate> known;
    private final PlacementCheck check;
    private final Recording recording;
    private final Map<FileRow, Change> changes = new HashMap<>();
    private final Map<FileRow, Boolean> first = new HashMap<>();

    /** @param known by personnel number */
    PlacementRows(List<FileRow> rows, Map<String, Candidate> known, PlacementCheck check, Recording recording) {
        this.rows = rows;
        this.known = new HashMap<>(known);
        this.check = check;
        this.recording = recording;
        rows.forEach(this::checkAlone);
        rows.stream()
                .filter(row -> !row.isRefused())
                .sorted(Comparator.comparing(PlacementRows::from).thenComparing(FileRow::number))
                .forEach(this::read);
    }

    /** What is to be recorded, in order of day. */
    List<Change> changes() {
        return rows.stream()
                .filter(row -> !row.isRefused())
                .map(changes::get)
                .filter(change -> !change.changes().isEmpty())
                .sorted(Comparator.comparing(Change::day))
                .toList();
    }

    List<PreviewRow> preview() {
        return rows.stream()
                .map(row -> new PreviewRow(
                        row.number(),
                        row.personnelNumber(),
                        Optional.ofNullable(known.get(row.personnelNumber()))
                                .map(Candidate::name)
                                .orElse(""),
                        state(row),
                        row.isRefused() ? List.of() : changes.get(row).changes(),
                        row.refusals(),
                        row.isRefused() ? List.of() : changes.get(row).notes()))
                .toList();
    }

    private RowState state(FileRow row) {
        if (row.isRefused()) {
            return RowState.REFUSED;
        }
        if (changes.get(row).changes().isEmpty()) {
            return RowState.UNCHANGED;
        }
        return first.get(row) ? RowState.NEW : RowState.CHANGED;
    }

    private void checkAlone(FileRow row) {
        row.require(NUMBER);
        row.require(FROM);
        if (row.get(NUMBER).isPresent() && !known.containsKey(row.personnelNumber())) {
            row.refuse(NUMBER, "placement.import.unknown-number", row.personnelNumber());
        }
        if (row.get(TeamPart.LOCATIE).isPresent()
                != row.get(TeamPart.GROEPSLEIDING).isPresent()) {
            row.refuse(TeamPart.LOCATIE, "placement.import.half-team");
        }
        row.get(CONTRACT)
                .filter(number -> contract(number).isEmpty())
                .ifPresent(number -> row.refuse(CONTRACT, "placement.import.unknown-contract", number));
        row.get(FROM)
                .ifPresent(day -> rows.stream()
                        .filter(other -> other.number() < row.number()
                                && other.personnelNumber().equals(row.personnelNumber())
                                && other.get(FROM).filter(day::equals).isPresent())
                        .findFirst()
                        .ifPresent(other -> row.refuse(FROM, "placement.import.twice", other.number())));
    }

    private void read(FileRow row) {
        Candidate who = known.get(row.personnelNumber());
        Change change = check.change(who, after(row, who.history().on(from(row))), from(row));
        changes.put(row, change);
        first.put(row, who.history().stays().isEmpty());
        change.problems().stream().map(Problem::text).forEach(why -> row.refuseWhole("placement.import.cannot", why));
        if (!row.isRefused()) {
            known.put(row.personnelNumber(), with(who, change));
        }
    }

    private Workplace after(FileRow row, Workplace before) {
        Work work = before.work();
        Agreement agreed = before.agreement();
        String host = row.or(PlacementPart.INLENER, work.inlener());
        boolean same = host != null && host.equals(work.inlener());
        Long contract = row.has(CONTRACT)
                ? row.get(CONTRACT).flatMap(this::contract).orElse(null)
                : same ? agreed.contractId() : null;
        Werksoort kind = row.or(PlacementPart.WERKSOORT, work.werksoort());
        String function = row.or(FUNCTION, agreed.function());
        BigDecimal rate = row.or(PlacementPart.TARIEF, same ? work.tariefPerUur() : null);
        if (rate == null) {
            rate = check.rate(contract, new HostRate.For(kind == null ? null : kind.name(), function), from(row))
                    .orElse(null);
        }
        Optional<Team> team = row.has(TeamPart.LOCATIE)
                ? row.get(TeamPart.LOCATIE)
                        .map(place ->
                                new Team(place, row.get(TeamPart.GROEPSLEIDING).orElseThrow()))
                : before.team();
        return new Workplace(
                new Work(
                        kind,
                        row.or(PlacementPart.AFDELING, work.afdeling()),
                        host,
                        host == null ? null : rate,
                        work.loonwaardeProcent()),
                new Agreement(
                        contract,
                        function,
                        row.or(END, same ? agreed.expectedEnd() : null),
                        same ? agreed.noticeOn() : null,
                        false),
                team);
    }

    private Optional<Long> contract(String number) {
        return check.contracts().values().stream()
                .map(Agreed::contract)
                .filter(contract -> contract.getNumber().equalsIgnoreCase(number))
                .map(contract -> contract.getId())
                .findFirst();
    }

    /** As she will be known when the rows that follow are read. */
    private Candidate with(Candidate who, Change change) {
        Recording from = recording.from(change.day());
        List<Placement> placements = new ArrayList<>(who.history().placements());
        placements.add(
                new Placement(who.id(), change.after().work(), change.after().agreement(), from));
        List<TeamMembership> teams = new ArrayList<>(who.history().teams());
        teams.add(new TeamMembership(who.id(), change.after().team().orElse(null), from));
        return new Candidate(who.employment(), who.name(), who.lastDay(), new WorkHistory(placements, teams));
    }

    private static LocalDate from(FileRow row) {
        return row.get(FROM).orElseThrow();
    }
}
