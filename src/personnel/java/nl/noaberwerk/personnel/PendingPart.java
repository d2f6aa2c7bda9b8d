package nl.noaberwerk.personnel;

import java.util.List;
import java.util.Map;

/** What an area would change for the rows of a file, before it is saved. */
public interface PendingPart {

    /** What differs for this row; empty when nothing does. */
    List<FieldChange> changes(FileRow row);

    /** Records it, for the rows of the map only; new employments have their id by now. */
    void save(Map<FileRow, Employment> rows, Recording recording);
}
