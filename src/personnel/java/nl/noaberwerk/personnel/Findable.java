package nl.noaberwerk.personnel;

import java.util.List;
import java.util.Set;

/**
 * An area lets its cases be found from the box in the header; implement it as an {@code @ApplicationScoped} bean.
 *
 * <p>It is asked only when the caller has one of the roles for the employer. One bound query that uses an index.
 */
public interface Findable {

    /** The heading over its results: "Verzuimdossiers". */
    String area();

    /** The place among the headings, low first: people 10, absence 30, poortwachter 35, HR cases 50. */
    int order();

    /** Who may find these. */
    Set<String> roles();

    /**
     * What fits, the best first.
     *
     * @param text stripped, two letters at least; a name, a personnel number or the number of a case
     * @param most how many at most
     */
    List<Found> find(long employerId, String text, int most);
}
