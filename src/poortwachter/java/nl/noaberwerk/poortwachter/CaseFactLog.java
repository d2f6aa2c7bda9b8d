package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what was recorded about cases and who looks after them, set-wise; it checks no role. */
@ApplicationScoped
public class CaseFactLog {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseFamilies families;

    /** Every row of the case and of those that were joined to it, the newest first. */
    List<RecordedFact> all(long caseId) {
        return rows(families.of(List.of(caseId)).keySet()).stream()
                .sorted(Comparator.comparing(RecordedFact::getId).reversed())
                .toList();
    }

    /** What stands of these cases, by case: no withdrawal, and nothing that was withdrawn. */
    Map<Long, List<RecordedFact>> standing(Collection<Long> caseIds) {
        Map<Long, Long> family = families.of(caseIds);
        return standing(rows(family.keySet())).stream()
                .collect(Collectors.groupingBy(fact -> family.get(fact.getCaseId())));
    }

    static List<RecordedFact> standing(List<RecordedFact> all) {
        Set<Long> withdrawn =
                all.stream().flatMap(row -> row.withdraws().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.withdraws().isEmpty() && !withdrawn.contains(row.getId()))
                .toList();
    }

    /** Who looks after these cases now, by case; a case without one is not in the map. */
    Map<Long, Casemanager> casemanagers(Collection<Long> caseIds) {
        return managers(new HashSet<>(caseIds)).stream()
                .collect(Collectors.toMap(
                        Casemanager::getCaseId,
                        Function.identity(),
                        (one, other) -> one.getId() > other.getId() ? one : other));
    }

    /** Who looked after the case, the last first. */
    List<Casemanager> casemanagers(long caseId) {
        return managers(families.of(List.of(caseId)).keySet()).stream()
                .sorted(Comparator.comparing(Casemanager::getId).reversed())
                .toList();
    }

    private List<RecordedFact> rows(Set<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : database.createQuery("select f from RecordedFact f where f.caseId in :cases", RecordedFact.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }

    private List<Casemanager> managers(Set<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : database.createQuery("select m from Casemanager m where m.caseId in :cases", Casemanager.class)
                        .setParameter("cases", caseIds)
                        .getResultList();
    }
}
