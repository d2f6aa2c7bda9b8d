package nl.noaberwerk.bedrijfsarts;

import java.time.Instant;
import java.util.List;

/**
 * A medical file as the bedrijfsarts reads it.
 *
 * @param name as she is suggested: "10002 – Dam, M. ten (Mehmet)"
 * @param items the newest first
 * @param consults those that only he knows of, the newest first
 */
public record OpenedFile(MedicalFile file, String name, List<Item> items, List<OwnConsult> consults) {

    public OpenedFile {
        items = List.copyOf(items);
        consults = List.copyOf(consults);
    }

    /**
     * A note, or the title of a document.
     *
     * @param text of a note; empty for a document
     */
    public record Item(long id, boolean document, String title, String text, Instant at, String by) {}
}
