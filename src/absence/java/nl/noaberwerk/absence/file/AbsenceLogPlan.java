package nl.noaberwerk.absence.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.absence.LoggedSpell;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.personnel.FileRow;
import nl.noaberwerk.personnel.PreviewRow;
import nl.noaberwerk.personnel.RowState;
import nl.noaberwerk.platform.Messages;

/** What the rows of a log would do; made once for the preview and once more, the same, for the saving. */
final class AbsenceLogPlan {

    private final List<FileRow> rows;
    private final KnownForLog.Known known;
    private final Map<Long, PersonLog> logs = new LinkedHashMap<>();

    private AbsenceLogPlan(List<FileRow> rows, KnownForLog.Known known) {
        this.rows = rows;
        this.known = known;
    }

    static AbsenceLogPlan of(List<FileRow> rows, KnownForLog.Known known) {
        AbsenceLogPlan plan = new AbsenceLogPlan(rows, known);
        AbsenceLogChecks checks = new AbsenceLogChecks(known);
        rows.forEach(checks::check);
        Map<Long, List<FileRow>> byEmployment = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.isRefused())
                .forEach(row -> byEmployment
                        .computeIfAbsent(known.employment(row).orElseThrow().getId(), id -> new ArrayList<>())
                        .add(row));
        byEmployment.forEach((id, own) -> {
            Employment employment = known.employment(own.get(0)).orElseThrow();
            PersonLog log = known.log(employment);
            log.read(own);
            plan.logs.put(id, log);
        });
        return plan;
    }

    /** What is to be stored. */
    List<LoggedSpell> toStore() {
        List<LoggedSpell> all = new ArrayList<>();
        logs.forEach((id, log) -> log.changed().forEach(spell -> all.add(spell.toStore(id))));
        return all;
    }

    List<PreviewRow> preview() {
        return rows.stream()
                .map(row -> new PreviewRow(
                        row.number(),
                        row.personnelNumber(),
                        known.name(row),
                        state(row),
                        state(row) == RowState.NEW ? List.of(change(row)) : List.of(),
                        row.refusals()))
                .toList();
    }

    private RowState state(FileRow row) {
        if (row.isRefused()) {
            return RowState.REFUSED;
        }
        PersonLog log = logs.get(known.employment(row).orElseThrow().getId());
        return log.isUnchanged(row) ? RowState.UNCHANGED : RowState.NEW;
    }

    private static FieldChange change(FileRow row) {
        LogEvent event = AbsenceLogColumns.event(row);
        String from = Messages.shown(AbsenceLogColumns.day(row));
        String to = event == LogEvent.RECOVERED
                ? from
                : Messages.text(
                        "absence.import.from",
                        from,
                        AbsenceLogColumns.percentage(row).stripTrailingZeros());
        return new FieldChange(Messages.text("absence.import.event." + event), "", to);
    }
}
