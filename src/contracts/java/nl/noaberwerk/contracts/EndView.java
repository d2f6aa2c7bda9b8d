package nl.noaberwerk.contracts;

import java.util.List;
import java.util.Optional;

/**
 * The end of an employment as it is opened: only what the caller may see.
 *
 * @param name "Dam, M. ten (Mehmet)"
 * @param notice empty when nobody gives notice, or it is not for the caller
 * @param money empty when no wage is known
 * @param history who did what when, the first one first
 */
public record EndView(
        EndFile file,
        String personnelNumber,
        String name,
        List<EndItem> items,
        Optional<EndNotice> notice,
        Optional<EndMoney> money,
        List<EndTick> history) {

    public EndView {
        items = List.copyOf(items);
        history = List.copyOf(history);
    }

    /** What is still to be done. */
    public List<EndItem> open() {
        return items.stream().filter(item -> !item.isDone()).toList();
    }
}
