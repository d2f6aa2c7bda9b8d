package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Reads goals, actions, talks, versions and trainings, set-wise; it checks no role. */
@ApplicationScoped
public class DevelopmentReader {

    @PersistenceContext
    private EntityManager database;

    /** Those that are worked on first. */
    List<DevelopmentGoal> goals(Collection<Long> employmentIds) {
        return of(
                DevelopmentGoal.class,
                "select g from DevelopmentGoal g where g.employmentId in (:ids) order by g.endedOn nulls first, g.setOn, g.id",
                employmentIds);
    }

    /** In order of their day. */
    List<DevelopmentAction> actions(Collection<Long> employmentIds) {
        return of(
                DevelopmentAction.class,
                "select a from DevelopmentAction a where a.employmentId in (:ids) order by a.due, a.id",
                employmentIds);
    }

    /** The last first. */
    List<Functioneringsgesprek> talks(Collection<Long> employmentIds) {
        return of(
                Functioneringsgesprek.class,
                "select t from Functioneringsgesprek t where t.employmentId in (:ids) order by t.plannedOn desc, t.id desc",
                employmentIds);
    }

    /** The last first. */
    List<PlanVersion> versions(Collection<Long> employmentIds) {
        return of(
                PlanVersion.class,
                "select v from PlanVersion v where v.employmentId in (:ids) order by v.number desc",
                employmentIds);
    }

    /** The last first. */
    List<Training> trainings(Collection<Long> employmentIds) {
        return of(
                Training.class,
                "select t from Training t where t.employmentId in (:ids) order by t.fromDay desc, t.id desc",
                employmentIds);
    }

    /** In their order on paper. */
    List<PlanLine> lines(PlanVersion version) {
        return of(
                PlanLine.class,
                "select l from PlanLine l where l.versionId in (:ids) order by l.place",
                List.of(version.getId()));
    }

    private <T> List<T> of(Class<T> kind, String query, Collection<Long> ids) {
        return database.createQuery(query, kind).setParameter("ids", ids).getResultList();
    }
}
