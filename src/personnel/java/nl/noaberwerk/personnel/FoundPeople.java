package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.Today;

/**
 * Of whom the things are that a search looks for, and how they are named in its results.
 *
 * <p>It checks no role: who uses it is asked only for hers.
 */
@ApplicationScoped
public class FoundPeople {

    private static final int MOST_PEOPLE = 200;
    private static final int LONGEST_NUMBER = 18;

    @Inject
    private PeopleByWord people;

    @Inject
    private EmployeeNames names;

    @Inject
    private Today today;

    /** The employments whose name or personnel number fits; at most 200. */
    public List<Long> employments(long employerId, String text) {
        return people.ids(employerId, text, MOST_PEOPLE);
    }

    /** How each is called today: "Dam, M. ten (Mehmet)"; who is unknown is not in the map. */
    public Map<Long, EmployeeNames.Named> named(Collection<Long> employmentIds) {
        return names.of(employmentIds, today.date());
    }

    /** The text as the number of a case; 0, which no case has, when it is no number. */
    public static long number(String text) {
        return text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Long.parseLong(text) : 0;
    }
}
