package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.AbsenceCase;

/** Which cases were joined to which: what was recorded of the one counts for the other. */
@ApplicationScoped
public class CaseFamilies {

    @PersistenceContext
    private EntityManager database;

    /** The living case of every case that belongs to one of these, themselves among them. */
    Map<Long, Long> of(Collection<Long> caseIds) {
        Map<Long, Long> living = new HashMap<>();
        caseIds.forEach(id -> living.put(id, id));
        Set<Long> last = new HashSet<>(caseIds);
        while (!last.isEmpty()) {
            List<AbsenceCase> joined = database.createQuery(
                            "select c from AbsenceCase c where c.mergedInto in :cases", AbsenceCase.class)
                    .setParameter("cases", last)
                    .getResultList();
            joined.forEach(
                    one -> living.put(one.getId(), living.get(one.mergedInto().orElseThrow())));
            last = joined.stream().map(AbsenceCase::getId).collect(Collectors.toSet());
        }
        return living;
    }
}
