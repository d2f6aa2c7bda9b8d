package nl.noaberwerk.poortwachter.rest;

import nl.noaberwerk.poortwachter.TaskRow;

/**
 * Something that must be done in a case; days as "2026-02-15".
 *
 * @param due the legal date
 * @param warn the legal date, or the last working day before it
 * @param casemanager the account that acts today; null when nobody does
 */
public record TaskAnswer(
        long caseId,
        String personnelNumber,
        String name,
        String kind,
        int number,
        String label,
        String actor,
        String due,
        String warn,
        String casemanager) {

    static TaskAnswer of(TaskRow row) {
        return new TaskAnswer(
                row.caseId(),
                row.personnelNumber(),
                row.name(),
                row.kind().name(),
                row.number(),
                row.label(),
                row.kind().actor(),
                row.due().toString(),
                row.warn().toString(),
                row.casemanager().orElse(null));
    }
}
