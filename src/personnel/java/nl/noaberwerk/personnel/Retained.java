package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What an area may erase after its term; implement it as an {@code @ApplicationScoped} bean, one per kind of thing.
 *
 * <p>{@code privacy} knows the terms, the legal holds and the two people who agree; the area knows only when something
 * came to its end and how to erase it whole, with every row under it. Lines of the audit trail stay. An append-only
 * table must therefore let a row go: its trigger forbids update only.
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class RetainedCases implements Retained {
 *     public String term() { return "bewaartermijn.verzuim"; }
 *     public String what() { return "Verzuimdossiers"; }
 *     public List<RetainedItem> ended(long employerId, LocalDate through) {
 *         return rows("select ... where c.employer_id = ? and c.last_day <= ?", employerId, through);
 *     }
 *     public void erase(long employerId, Collection<Long> ids) {
 *         // first what hangs below, then the thing itself, each with "employer_id = ? and id = any (?)"
 *     }
 * }
 * }</pre>
 */
public interface Retained {

    /** The key of the term in {@code src/rules/law/bewaartermijn.yaml}; its unit says from when the years count. */
    String term();

    /** In the plural, for the screen: "Verzuimdossiers". */
    String what();

    /** Everything of the employer that ended on or before the day; without a role, for the nightly proposal. */
    List<RetainedItem> ended(long employerId, LocalDate through);

    /** Erases these and all that belongs to them, in the transaction of the caller. */
    void erase(long employerId, Collection<Long> ids);
}
