package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Today;

/** Reads one case with all that belongs to it, as far as the caller may see it. */
@ApplicationScoped
public class AdviceReader {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceAccess access;

    @Inject
    private Categories categories;

    @Inject
    private EmployeeNames names;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    AdviceFile file(AdviceCase one) {
        Sight sight = access.of(one);
        Optional<EmployeeNames.Named> who =
                one.employment().map(id -> names.of(List.of(id), today.date()).get(id));
        AdviceCategory category = categories.on(today.date()).get(one.getCategory());
        String label = category == null ? one.getCategory() : category.getLabel();
        if (sight == Sight.WHOLE) {
            return new AdviceFile(
                    one, sight, label, who, versions(one), releases(one), events(one), readers(one), times(one));
        }
        Set<Long> released = releases(one).stream()
                .filter(release -> release.getAccount().equals(caller.name()))
                .map(AdviceRelease::getVersionId)
                .collect(Collectors.toSet());
        List<AdviceVersion> own = versions(one).stream()
                .filter(version -> released.contains(version.getId()))
                .toList();
        return new AdviceFile(one, sight, label, who, own, List.of(), List.of(), List.of(), List.of());
    }

    /** The last first. */
    List<AdviceVersion> versions(AdviceCase one) {
        return of(
                AdviceVersion.class, "select v from AdviceVersion v where v.caseId = :id order by v.number desc", one);
    }

    /** The accounts that may see a confidential case beside its adviser, in order. */
    List<String> readers(AdviceCase one) {
        Map<String, Boolean> last = new LinkedHashMap<>();
        of(NamedReader.class, "select r from NamedReader r where r.caseId = :id order by r.recordedAt, r.id", one)
                .forEach(reader -> last.put(reader.getAccount(), reader.isMayRead()));
        List<String> accounts = new ArrayList<>();
        last.forEach((account, mayRead) -> {
            if (mayRead) {
                accounts.add(account);
            }
        });
        accounts.sort(Comparator.naturalOrder());
        return accounts;
    }

    List<AdviceTime> times(AdviceCase one) {
        return of(AdviceTime.class, "select t from AdviceTime t where t.caseId = :id order by t.workedOn, t.id", one);
    }

    private List<AdviceRelease> releases(AdviceCase one) {
        return of(AdviceRelease.class, "select r from AdviceRelease r where r.caseId = :id order by r.id", one);
    }

    private List<AdviceEvent> events(AdviceCase one) {
        return of(
                AdviceEvent.class,
                "select e from AdviceEvent e where e.caseId = :id order by e.recordedAt desc, e.id desc",
                one);
    }

    private <T> List<T> of(Class<T> kind, String query, AdviceCase one) {
        return database.createQuery(query, kind).setParameter("id", one.getId()).getResultList();
    }
}
