package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.personnel.Column;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.ImportedPart;
import nl.noaberwerk.personnel.ImportedRow;
import nl.noaberwerk.personnel.PendingPart;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The columns of a personnel file about the Wsw-indicatie; stored values are shown only to who may read them. */
@ApplicationScoped
public class IndicationPart implements ImportedPart {

    static final Column<LocalDate> DECIDED = Column.day("indicatie_besluit");
    static final Column<LocalDate> VALID_UNTIL = Column.day("indicatie_geldig_tot");
    static final Column<Arbeidshandicap> ARBEIDSHANDICAP = Column.choice("arbeidshandicap", Arbeidshandicap.byLabel());
    static final Column<Boolean> ADVIES = Column.yesNo("advies_begeleid_werken");

    private final FactStore store;
    private final Caller caller;
    private final Today today;
    private final IndicatieTermBook terms;
    private final LawBook book;

    // for the container's proxy only
    protected IndicationPart() {
        this(null, null, null, null, null);
    }

    @Inject
    public IndicationPart(FactStore store, Caller caller, Today today, IndicatieTermBook terms, LawBook book) {
        this.store = store;
        this.caller = caller;
        this.today = today;
        this.terms = terms;
        this.book = book;
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DECIDED, VALID_UNTIL, ARBEIDSHANDICAP, ADVIES);
    }

    @Override
    public void check(FileRow row) {
        check(row, today.date());
        row.get(DECIDED)
                .ifPresent(decided -> row.get(VALID_UNTIL)
                        .filter(until -> !until.isBefore(decided))
                        .filter(until -> !new HerindicatieTerms(book.current()).isPossible(decided, until))
                        .ifPresent(until -> row.refuse(VALID_UNTIL, "indication.import.bounds", decided, until)));
    }

    /** Both dates or neither; valid until the day of the decision at the earliest. */
    static void check(FileRow row, LocalDate today) {
        Optional<LocalDate> decided = row.get(DECIDED);
        Optional<LocalDate> until = row.get(VALID_UNTIL);
        boolean readable = row.refusals().stream()
                .noneMatch(refusal -> refusal.column().equals(DECIDED.name())
                        || refusal.column().equals(VALID_UNTIL.name()));
        if (readable && decided.isPresent() != until.isPresent()) {
            row.refuse(decided.isPresent() ? VALID_UNTIL : DECIDED, "indication.import.one-date");
        }
        decided.filter(day -> until.filter(end -> end.isBefore(day)).isPresent())
                .ifPresent(day ->
                        row.refuse(VALID_UNTIL, "indication.import.ends-before-decision", until.orElseThrow(), day));
        decided.filter(day -> day.isAfter(today))
                .ifPresent(day -> row.refuse(DECIDED, "indication.import.decided-in-future", day));
    }

    @Override
    public PendingPart compare(long employerId, List<ImportedRow> rows) {
        List<Long> people = rows.stream()
                .flatMap(row -> row.known().stream())
                .map(Employment::getPersonId)
                .distinct()
                .toList();
        Map<Long, List<Indicatie>> known =
                store.findAll(Indicatie.class, "select i from Indicatie i where i.personId in :list", people).stream()
                        .collect(Collectors.groupingBy(Indicatie::getPersonId));
        Map<FileRow, Pending> pending = new HashMap<>();
        rows.forEach(row -> pending(row, known).ifPresent(found -> pending.put(row.cells(), found)));
        return new PendingIndicaties(store, terms, pending);
    }

    /** Empty when the row says nothing about an indicatie: then what is known stays. */
    private Optional<Pending> pending(ImportedRow row, Map<Long, List<Indicatie>> known) {
        FileRow cells = row.cells();
        List<Indicatie> history =
                row.known().map(Employment::getPersonId).map(known::get).orElse(List.of());
        return cells.get(DECIDED).map(decided -> {
            Optional<Besluit> same = sameDecision(history, decided);
            Besluit besluit = new Besluit(
                    decided,
                    same.map(Besluit::validFrom).orElse(null),
                    cells.or(VALID_UNTIL, same.map(Besluit::validUntil).orElse(null)),
                    cells.or(ARBEIDSHANDICAP, same.map(Besluit::arbeidshandicap).orElse(null)),
                    cells.or(ADVIES, same.map(Besluit::adviesBegeleidWerken).orElse(null)));
            boolean differs = !same.equals(Optional.of(besluit));
            return new Pending(besluit, differs ? changes(besluit, last(history)) : List.of());
        });
    }

    private List<FieldChange> changes(Besluit besluit, Optional<Besluit> before) {
        if (!caller.has(Role.INDICATIEBEHEERDER)) {
            return List.of(new FieldChange(
                    Messages.text("indication.field.indicatie"), "", Messages.text("indication.import.hidden"), true));
        }
        List<FieldChange> changes = besluit.changesFrom(before);
        return changes.isEmpty() ? besluit.changesFrom(Optional.empty()) : changes;
    }

    private static Optional<Besluit> sameDecision(List<Indicatie> history, LocalDate decided) {
        return history.stream()
                .filter(indicatie -> indicatie.getBesluit().decidedOn().equals(decided))
                .max(Indicatie.ORDER)
                .map(Indicatie::getBesluit);
    }

    private static Optional<Besluit> last(List<Indicatie> history) {
        return history.stream().max(Indicatie.ORDER).map(Indicatie::getBesluit);
    }

    private record Pending(Besluit besluit, List<FieldChange> changes) {}

    /** The decisions of a file that wait to be recorded. */
    private record PendingIndicaties(FactStore store, IndicatieTermBook terms, Map<FileRow, Pending> pending)
            implements PendingPart {

        @Override
        public List<FieldChange> changes(FileRow row) {
            return pending.containsKey(row) ? pending.get(row).changes() : List.of();
        }

        @Override
        public void save(Map<FileRow, Employment> rows, Recording recording) {
            List<Map.Entry<FileRow, Employment>> differing = rows.entrySet().stream()
                    .filter(row -> !changes(row.getKey()).isEmpty())
                    .toList();
            store.insertAll(differing.stream()
                    .map(row -> new Indicatie(
                            row.getValue().getPersonId(),
                            pending.get(row.getKey()).besluit(),
                            recording))
                    .toList());
            Map<Long, Set<Long>> people = differing.stream()
                    .map(Map.Entry::getValue)
                    .collect(Collectors.groupingBy(
                            Employment::getEmployerId,
                            Collectors.mapping(Employment::getPersonId, Collectors.toSet())));
            people.forEach(terms::refresh);
        }
    }
}
