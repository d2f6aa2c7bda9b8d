package nl.noaberwerk.poortwachter.rest;

import java.util.List;
import nl.noaberwerk.poortwachter.Casemanager;
import nl.noaberwerk.poortwachter.ObligationChange;
import nl.noaberwerk.poortwachter.RecordedFact;
import nl.noaberwerk.poortwachter.StoredObligation;
import nl.noaberwerk.poortwachter.Timeline;

/**
 * A timeline over the API; days as "2026-02-15", what is empty is null.
 *
 * @param firstDay of the sickness
 * @param casemanager the account that looks after the case
 */
public record TimelineAnswer(
        long caseId,
        String personnelNumber,
        String firstDay,
        String casemanager,
        List<ObligationLine> obligations,
        List<FactLine> facts,
        List<ChangeLine> changes) {

    static TimelineAnswer of(Timeline timeline) {
        List<Long> standing =
                timeline.standing().stream().map(RecordedFact::getId).toList();
        return new TimelineAnswer(
                timeline.file().caseId(),
                timeline.personnelNumber(),
                timeline.file().firstDay().toString(),
                timeline.casemanager().map(Casemanager::getAccount).orElse(null),
                timeline.obligations().stream().map(ObligationLine::of).toList(),
                timeline.facts().stream()
                        .filter(fact -> fact.withdraws().isEmpty())
                        .map(fact -> FactLine.of(fact, standing.contains(fact.getId())))
                        .toList(),
                timeline.changes().stream().map(ChangeLine::of).toList());
    }

    /**
     * What must be done.
     *
     * @param from the first day on which it can be done
     * @param due the legal date
     * @param warn the legal date, or the last working day before it
     * @param state OPEN, DONE, MISSED, LAPSED or MOMENT
     * @param reason in Dutch: how the date comes about
     */
    public record ObligationLine(
            String kind,
            int number,
            String label,
            String actor,
            String document,
            String from,
            String due,
            String warn,
            String state,
            String doneOn,
            String doneBy,
            String reason) {

        static ObligationLine of(StoredObligation one) {
            return new ObligationLine(
                    one.getKind().name(),
                    one.getNumber(),
                    one.getLabel(),
                    one.getKind().actor(),
                    one.getKind().document(),
                    one.from().map(Object::toString).orElse(null),
                    one.getDue().toString(),
                    one.getWarn().toString(),
                    one.getState().name(),
                    one.doneOn().map(Object::toString).orElse(null),
                    one.doneBy().orElse(null),
                    one.getReason());
        }
    }

    /** What was recorded. @param stands false when it was withdrawn */
    public record FactLine(
            long id, String kind, String day, String note, boolean stands, String recordedAt, String recordedBy) {

        static FactLine of(RecordedFact fact, boolean stands) {
            return new FactLine(
                    fact.getId(),
                    fact.getKind().name(),
                    fact.getDay().toString(),
                    fact.getNote(),
                    stands,
                    fact.getRecordedAt().toString(),
                    fact.getRecordedBy());
        }
    }

    /** A date or state that became another. */
    public record ChangeLine(
            String label,
            String oldDue,
            String newDue,
            String oldState,
            String newState,
            String why,
            String recordedAt,
            String recordedBy) {

        static ChangeLine of(ObligationChange change) {
            return new ChangeLine(
                    change.getObligation().getLabel(),
                    change.getOldDue().toString(),
                    change.getNewDue().toString(),
                    change.getOldState().name(),
                    change.getNewState().name(),
                    change.getWhy(),
                    change.getRecordedAt().toString(),
                    change.getRecordedBy());
        }
    }
}
