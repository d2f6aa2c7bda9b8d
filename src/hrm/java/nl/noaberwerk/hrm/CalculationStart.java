package nl.noaberwerk.hrm;

import java.util.List;
import java.util.Map;

/**
 * What the dossier of an employee fills in for a calculator.
 *
 * @param who "10002 – Dam, M. ten (Mehmet)"
 * @param values as {@link CalculationField.Form} writes them
 * @param notes in Dutch: what must be looked at
 */
public record CalculationStart(long employmentId, String who, Map<String, String> values, List<String> notes) {

    public CalculationStart {
        values = Map.copyOf(values);
        notes = List.copyOf(notes);
    }
}
