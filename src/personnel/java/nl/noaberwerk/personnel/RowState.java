package nl.noaberwerk.personnel;

import nl.noaberwerk.platform.Messages;

/** What happens to a row of a file. */
public enum RowState {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED;

    /** The Dutch word for it. */
    public String getLabel() {
        return Messages.text("personnel.import.state." + name());
    }
}
