package nl.noaberwerk.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what became of corrections, and which still wait; it checks no role, the services that use it do. */
@ApplicationScoped
public class Corrections {

    @PersistenceContext
    private EntityManager database;

    /** By the id of the correction; what waits is not in the map. */
    Map<Long, CorrectionAnswer> answers(Collection<WorkedHours> recorded) {
        List<Long> ids = recorded.stream()
                .filter(WorkedHours::isCorrection)
                .map(WorkedHours::getId)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select a from CorrectionAnswer a where a.correctionId in :ids", CorrectionAnswer.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CorrectionAnswer::getCorrectionId, Function.identity()));
    }

    /** How many corrections wait for the host, by the id of the week; a week without is not in the map. */
    Map<Long, Integer> waiting(Collection<HostWeek> weeks) {
        if (weeks.isEmpty()) {
            return Map.of();
        }
        return database.createQuery(
                        "select h.weekId, count(h) from WorkedHours h where h.weekId in :weeks and h.reason is not null"
                                + " and not exists (select 1 from CorrectionAnswer a where a.correctionId = h.id)"
                                + " group by h.weekId",
                        Object[].class)
                .setParameter("weeks", weeks.stream().map(HostWeek::getId).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
