package nl.noaberwerk.poortwachter;

import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.personnel.PersonName;

/**
 * One case with everything that was and will be asked in it.
 *
 * @param obligations in order of legal date
 * @param facts every row that was recorded, the newest first, withdrawn ones and withdrawals among them
 * @param changes which dates and states became others, the newest first
 * @param casemanager who looks after it now
 */
public record Timeline(
        CaseFile file,
        String personnelNumber,
        PersonName name,
        List<StoredObligation> obligations,
        List<RecordedFact> facts,
        List<ObligationChange> changes,
        Optional<Casemanager> casemanager) {

    public Timeline {
        obligations = List.copyOf(obligations);
        facts = List.copyOf(facts);
        changes = List.copyOf(changes);
    }

    /** The facts that count. */
    public List<RecordedFact> standing() {
        return CaseFactLog.standing(facts);
    }
}
