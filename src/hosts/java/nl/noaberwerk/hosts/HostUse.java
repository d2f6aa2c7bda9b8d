package nl.noaberwerk.hosts;

import java.time.LocalDate;
import java.util.Map;

/** What the area that places people knows about the use of hosts; it implements this as an {@code @ApplicationScoped} bean. */
public interface HostUse {

    /** How many people work with each host on the day, by its name. */
    Map<String, Integer> people(long employerId, LocalDate day);

    /** How many people work under each contract. */
    Map<Long, Integer> peopleUnder(long employerId, LocalDate day);

    /** The kinds of work: name and Dutch word, in order. */
    Map<String, String> werksoorten();

    /** The page that shows who works with the host. */
    String link(String host);
}
