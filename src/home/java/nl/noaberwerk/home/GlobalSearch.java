package nl.noaberwerk.home;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;

/** Searches all areas at once for a name, a personnel number or the number of a case; each area only for its roles. */
@Stateless
@DenyAll
public class GlobalSearch {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int MOST = 10;

    @Inject
    private Instance<Findable> areas;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail trail;

    /** What an area found. @param more whether there is more than is given */
    public record Result(String area, List<Found> found, boolean more) {}

    /**
     * By area, at most ten each; areas that found nothing are left out. That was searched is recorded, not for what.
     *
     * @throws Refused when the text has fewer than two letters or digits
     */
    @PermitAll
    public List<Result> find(long employerId, String typed) {
        caller.requireEmployer(employerId);
        String text = typed == null ? "" : typed.strip();
        if (text.replaceAll("[^\\p{L}\\p{N}]", "").length() < SHORTEST) {
            throw Refused.badRequest("home.search.short");
        }
        String asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Result> results = areas.stream()
                .filter(area -> area.roles().stream().anyMatch(role -> caller.has(role, employerId)))
                .sorted(Comparator.comparingInt(Findable::order))
                .map(area -> result(area, employerId, asked))
                .filter(result -> !result.found().isEmpty())
                .toList();
        int number = results.stream().mapToInt(result -> result.found().size()).sum();
        trail.read(new AuditEntry("gezocht", "werkgever", employerId, number + " gevonden"));
        return results;
    }

    private static Result result(Findable area, long employerId, String text) {
        List<Found> found = area.find(employerId, text, MOST + 1);
        return new Result(area.area(), found.stream().limit(MOST).toList(), found.size() > MOST);
    }
}
