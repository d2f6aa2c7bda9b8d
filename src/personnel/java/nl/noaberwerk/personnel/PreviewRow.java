package nl.noaberwerk.personnel;

import java.util.List;

/**
 * A row of a file with what would happen to it.
 *
 * @param number as a spreadsheet counts: the header is row 1
 * @param name of the person, for people to recognise; empty when the row has none
 * @param notes what the sender should know about this row although it is taken
 */
public record PreviewRow(
        int number,
        String personnelNumber,
        String name,
        RowState state,
        List<FieldChange> changes,
        List<Refusal> refusals,
        List<String> notes) {

    /** A row about which there is nothing more to know. */
    public PreviewRow(
            int number,
            String personnelNumber,
            String name,
            RowState state,
            List<FieldChange> changes,
            List<Refusal> refusals) {
        this(number, personnelNumber, name, state, changes, refusals, List.of());
    }

    public int getNumber() {
        return number;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public String getName() {
        return name;
    }

    public RowState getState() {
        return state;
    }

    public List<FieldChange> getChanges() {
        return changes;
    }

    public List<Refusal> getRefusals() {
        return refusals;
    }

    public List<String> getNotes() {
        return notes;
    }
}
