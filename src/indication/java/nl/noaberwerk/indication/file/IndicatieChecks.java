package nl.noaberwerk.indication.file;

import static nl.noaberwerk.indication.file.IndicatieColumns.CATEGORY;
import static nl.noaberwerk.indication.file.IndicatieColumns.DECIDED;
import static nl.noaberwerk.indication.file.IndicatieColumns.FROM;
import static nl.noaberwerk.indication.file.IndicatieColumns.NUMBER;
import static nl.noaberwerk.indication.file.IndicatieColumns.UNTIL;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FileRow;

/** Refuses rows that cannot be: unknown people, days that do not fit, a validity that is too short or too long. */
final class IndicatieChecks {

    private final Map<String, Employment> employments;
    private final HerindicatieTerms terms;
    private final LocalDate today;

    /** @param employments by personnel number */
    IndicatieChecks(Map<String, Employment> employments, HerindicatieTerms terms, LocalDate today) {
        this.employments = employments;
        this.terms = terms;
        this.today = today;
    }

    void check(List<FileRow> rows) {
        rows.forEach(this::check);
        Map<String, FileRow> seen = new HashMap<>();
        rows.stream()
                .filter(row -> !row.isRefused())
                .forEach(row -> twice(
                        row,
                        seen.putIfAbsent(
                                row.personnelNumber() + row.get(DECIDED).orElseThrow(), row)));
    }

    private static void twice(FileRow row, FileRow before) {
        if (before != null) {
            row.refuse(DECIDED, "indication.import.double", before.number());
        }
    }

    private void check(FileRow row) {
        row.require(NUMBER);
        row.require(DECIDED);
        row.require(UNTIL);
        Employment employment = employments.get(row.personnelNumber());
        if (row.get(NUMBER).isPresent() && employment == null) {
            row.refuse(NUMBER, "indication.import.unknown-number", row.personnelNumber());
        }
        row.get(DECIDED)
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> row.refuse(DECIDED, "indication.import.decided-in-future", day));
        row.get(DECIDED)
                .ifPresent(day -> row.get(UNTIL)
                        .ifPresent(until -> span(row, row.get(FROM).orElse(day), until)));
        if (employment != null && severeBefore1998(row, employment)) {
            row.refuse(CATEGORY, "indication.import.severe", employment.getInService());
        }
    }

    private void span(FileRow row, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            row.refuse(UNTIL, "indication.import.ends-before-decision", until, from);
        } else if (!terms.isPossible(from, until)) {
            row.refuse(UNTIL, "indication.import.bounds", from, until);
        }
    }

    private boolean severeBefore1998(FileRow row, Employment employment) {
        return row.get(CATEGORY).filter(Arbeidshandicap.ERNSTIG::equals).isPresent()
                && terms.isAlwaysMatig(employment.getInService(), today);
    }
}
