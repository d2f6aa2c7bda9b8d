package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads incidents with all that was recorded of them, set-wise.
 *
 * <p>It checks no role: services and nightly jobs that use it do.
 */
@ApplicationScoped
public class IncidentReader {

    private static final Comparator<IncidentStanding> LATEST_FIRST = Comparator.comparing(
                    (IncidentStanding one) -> one.incident().getHappened().on())
            .thenComparing(one -> one.incident().getId())
            .reversed();

    @PersistenceContext
    private EntityManager database;

    /** Every incident of the employer, the latest first. */
    public List<IncidentStanding> of(long employerId) {
        return standings(database.createQuery("select i from Incident i where i.employerId = :employer", Incident.class)
                .setParameter("employer", employerId)
                .getResultList());
    }

    IncidentStanding of(Incident incident) {
        return standings(List.of(incident)).get(0);
    }

    private List<IncidentStanding> standings(List<Incident> incidents) {
        List<Long> ids = incidents.stream().map(Incident::getId).toList();
        Map<Long, List<IncidentDecision>> decisions = all(
                        IncidentDecision.class,
                        "select d from IncidentDecision d where d.incidentId in (:ids) order by d.id",
                        ids)
                .stream()
                .collect(Collectors.groupingBy(IncidentDecision::getIncidentId));
        Map<Long, List<InspectorateNotice>> notices = all(
                        InspectorateNotice.class,
                        "select n from InspectorateNotice n where n.incidentId in (:ids) order by n.id",
                        ids)
                .stream()
                .collect(Collectors.groupingBy(InspectorateNotice::getIncidentId));
        Map<Long, List<FollowUp>> followUps = all(
                        FollowUp.class,
                        "select f from FollowUp f where f.incidentId in (:ids) order by f.due, f.id",
                        ids)
                .stream()
                .collect(Collectors.groupingBy(FollowUp::getIncidentId));
        return incidents.stream()
                .map(one -> new IncidentStanding(
                        one,
                        last(decisions.get(one.getId())),
                        last(notices.get(one.getId())),
                        followUps.getOrDefault(one.getId(), List.of())))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private <T> List<T> all(Class<T> kind, String query, List<Long> ids) {
        return database.createQuery(query, kind).setParameter("ids", ids).getResultList();
    }

    private static <T> Optional<T> last(List<T> rows) {
        return rows == null ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }
}
