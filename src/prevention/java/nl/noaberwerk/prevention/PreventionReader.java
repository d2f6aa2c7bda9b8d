package nl.noaberwerk.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.placement.Team;

/**
 * Reads what holds and what expires, set-wise.
 *
 * <p>It checks no role: services and nightly jobs that use it do.
 */
@ApplicationScoped
public class PreventionReader {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Supervisions supervisions;

    /**
     * Certificates that were not ended, also those that expired, the first to expire first. One that was renewed, by a
     * later one of the same kind for the same person, is left out.
     */
    public List<Certificate> certificates(long employerId) {
        return database.createQuery(
                        "select c from Certificate c where c.employerId = :employer and c.endedOn is null"
                                + " and not exists (select 1 from Certificate n where n.endedOn is null"
                                + " and n.proof.employmentId = c.proof.employmentId and n.proof.kind = c.proof.kind"
                                + " and n.proof.validUntil > c.proof.validUntil)"
                                + " order by c.proof.validUntil, c.id",
                        Certificate.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Equipment in use, that which must be replaced first on top. */
    public List<PbmIssue> equipment(long employerId) {
        return database.createQuery(
                        "select p from PbmIssue p where p.employerId = :employer and p.returnedOn is null"
                                + " order by p.protection.replaceOn nulls last, p.id",
                        PbmIssue.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** The last offer to each group, the first that is due on top. */
    public List<PmoOffer> offers(long employerId) {
        return database.createQuery(
                        "select o from PmoOffer o where o.employerId = :employer and not exists (select 1 from PmoOffer n"
                                + " where n.employerId = o.employerId and n.offered.group = o.offered.group"
                                + " and (n.offered.on > o.offered.on or n.offered.on = o.offered.on and n.id > o.id))"
                                + " order by o.offered.nextOn, o.id",
                        PmoOffer.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Per location and task of the BHV how many are needed and how many there are, on the day. */
    public List<BhvCoverage> coverage(long employerId, LocalDate day) {
        List<BhvNeed> needs = database.createQuery(
                        "select n from BhvNeed n where n.employerId = :employer and n.needed.validFrom <= :day",
                        BhvNeed.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList();
        if (needs.isEmpty()) {
            return List.of();
        }
        Map<Long, Team> teams = supervisions.teams(employerId, day);
        List<Certificate> valid = database.createQuery(
                        "select c from Certificate c where c.employerId = :employer and c.endedOn is null"
                                + " and c.proof.obtainedOn <= :day and c.proof.validUntil >= :day",
                        Certificate.class)
                .setParameter("employer", employerId)
                .setParameter("day", day)
                .getResultList();
        return BhvCoverage.of(
                needs, valid, id -> teams.containsKey(id) ? teams.get(id).location() : null);
    }
}
