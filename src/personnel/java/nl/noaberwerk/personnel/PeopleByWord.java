package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds people by the beginnings of their names or of their personnel number, by index.
 *
 * <p>It checks no role: the services that use it do.
 */
@ApplicationScoped
public class PeopleByWord {

    // who has another name today is still found by the one she had
    private static final String HITS = """
            with hit as (
                select e.id, e.personnel_number, false as by_number from person_fact f
                join employment e on e.person_id = f.person_id
                where f.topic = 'NAME' and e.employer_id = :employer
                  and name_words(f.given_name, f.initials, f.prefix, f.surname)
                      @@ to_tsquery('simple', folded(:words))
                union
                select e.id, e.personnel_number, true from employment e
                where e.employer_id = :employer and e.personnel_number like :start)
            select id from hit group by id, personnel_number
            order by bool_or(by_number) desc, length(personnel_number), personnel_number limit :most""";

    @PersistenceContext
    private EntityManager database;

    /** The numbers of the employments, by personnel number; none when the text has no letter and no digit. */
    public List<Long> ids(long employerId, String text, int most) {
        String words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // the column is a bigint
        List<Long> found = database.createNativeQuery(HITS, Long.class)
                .setParameter("employer", employerId)
                .setParameter("words", words)
                .setParameter("start", text.strip().replaceAll("[^\\p{L}\\p{N}]", "") + "%")
                .setParameter("most", most)
                .getResultList();
        return found;
    }

    /** "jan dam" becomes "jan:* & dam:*": every word must begin a word of the name. */
    static String words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }
}
