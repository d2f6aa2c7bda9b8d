package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** Searches earlier questions and advice by their words, in the manner of Dutch: "verlenging" finds "verlengen" too. */
@Stateless
@DenyAll
public class EarlierAdvice {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;

    // what the caller sees whole; the words are found by their index before rights are asked
    private static final String WHOLE = " c.employer_id = :employer and (:wide and not c.confidential"
            + " or :advises and c.adviser = :me or :named and c.id in (" + AdviceAccess.NAMED + "))"
            + " and (:category = '' or c.category = :category) and (not :advised or c.state <> 'OPEN') ";

    private static final String MATCHES =
            " from advice_words w join advice_case c on c.id = w.case_id where w.words @@ websearch_to_tsquery('dutch', :text)"
                    + " and " + WHOLE;

    private static final String COUNT = "select count(*)" + MATCHES;

    // a common word is in most cases: of those the latest are put in order, not all
    private static final String BEST =
            "with latest as (select c.id, w.words" + MATCHES + " order by c.id desc limit 1000),"
                    + " best as (select l.id, ts_rank_cd(l.words, websearch_to_tsquery('dutch', :text)) as rank from latest l"
                    + " order by rank desc, l.id desc limit :most offset :from)"
                    + " select c.id, c.number, left(c.question, 160) question, c.category, c.employment_id, c.state, c.asked_on,"
                    + " c.deadline, c.adviser, c.confidential, c.follow_up_on, true as told"
                    + " from best b join advice_case c on c.id = b.id order by b.rank desc, b.id desc";

    private static final String FRAGMENTS =
            "select c.id, ts_headline('dutch', coalesce((select v.text from advice_version v"
                    + " where v.case_id = c.id order by v.number desc limit 1) || ' … ', '') || c.question,"
                    + " websearch_to_tsquery('dutch', :text), 'StartSel=\"\", StopSel=\"\", MaxWords=35, MinWords=15') as fragment"
                    + " from advice_case c where c.id in (:ids)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceRows rows;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /**
     * What of the employer has the words and is for the caller; the look is recorded, without the words.
     *
     * @param text words; "-word" leaves out, a phrase stands in double quotes
     * @param category code, empty for all
     * @param advised only cases in which an advice was given, or that were closed
     * @param from 0 for the first
     * @throws Refused for a text of one letter
     */
    @RolesAllowed({Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR})
    public FoundAdvices search(long employerId, Words text, int from, int most) {
        caller.requireEmployer(employerId);
        trail.read(new AuditEntry("gezocht in HRM-adviezen", "werkgever " + employerId, employerId, ""));
        Number total = (Number)
                asked(employerId, database.createNativeQuery(COUNT), text).getSingleResult();
        List<AdviceRow> found = rows.rows(asked(employerId, database.createNativeQuery(BEST, Tuple.class), text)
                .setParameter("most", most)
                .setParameter("from", from));
        Map<Long, String> fragments = fragments(found, text);
        return new FoundAdvices(
                IntStream.range(0, found.size())
                        .mapToObj(i -> new FoundAdvice(
                                found.get(i),
                                fragments.getOrDefault(found.get(i).id(), "")))
                        .toList(),
                total.intValue());
    }

    /** What is looked for. */
    public record Words(String text, String category, boolean advised) {

        public Words {
            text = text == null ? "" : text.strip();
            category = category == null ? "" : category.strip();
            if (text.length() < SHORTEST || text.length() > LONGEST) {
                throw Refused.badRequest("hrm.search.text", SHORTEST, LONGEST);
            }
        }
    }

    private Query asked(long employerId, Query query, Words words) {
        return rows.seeing(employerId, query)
                .setParameter("text", words.text())
                .setParameter("category", words.category())
                .setParameter("advised", words.advised());
    }

    @SuppressWarnings("unchecked") // a native query with Tuple gives tuples
    private Map<Long, String> fragments(List<AdviceRow> found, Words words) {
        if (found.isEmpty()) {
            return Map.of();
        }
        List<Tuple> read = database.createNativeQuery(FRAGMENTS, Tuple.class)
                .setParameter("text", words.text())
                .setParameter("ids", found.stream().map(AdviceRow::id).toList())
                .getResultList();
        return read.stream()
                .collect(Collectors.toMap(
                        row -> ((Number) row.get("id")).longValue(), row -> row.get("fragment", String.class)));
    }
}
