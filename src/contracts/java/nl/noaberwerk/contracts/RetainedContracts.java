package nl.noaberwerk.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.noaberwerk.personnel.EndedServices;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.personnel.RetainedItem;
import nl.noaberwerk.platform.Messages;

/** All that is kept of contracts of somebody who left, erased as a whole by her employment. */
@ApplicationScoped
public class RetainedContracts implements Retained {

    private static final String KEPT = """
            select e.id from employment e where e.id in (:ids)
              and (exists (select 1 from contract c where c.employment_id = e.id)
                or exists (select 1 from earlier_contract c where c.employment_id = e.id)
                or exists (select 1 from temporary_decision d where d.employment_id = e.id)
                or exists (select 1 from aanzegging a where a.employment_id = e.id)
                or exists (select 1 from end_file f where f.employment_id = e.id))
            """;

    private static final String THESE = " and e.employer_id = :employer and e.id in (:ids)";

    private static final String SIGNATURES = "delete from contract_signature s using contract c, employment e"
            + " where c.id = s.contract_id and e.id = c.employment_id" + THESE;

    private static final String CONTENTS = "delete from contract_content s using contract c, employment e"
            + " where c.id = s.contract_id and e.id = c.employment_id" + THESE;

    private static final String CONTRACTS =
            "delete from contract c using employment e" + " where e.id = c.employment_id" + THESE;

    private static final String EARLIER =
            "delete from earlier_contract c using employment e" + " where e.id = c.employment_id" + THESE;

    private static final String DECISIONS =
            "delete from temporary_decision d using employment e" + " where e.id = d.employment_id" + THESE;

    private static final String TOLD =
            "delete from aanzegging a using employment e" + " where e.id = a.employment_id" + THESE;

    private static final String TICKS = "delete from end_tick t using end_file f, employment e"
            + " where f.id = t.file_id and e.id = f.employment_id" + THESE;

    private static final String ENDS =
            "delete from end_file f using employment e" + " where e.id = f.employment_id" + THESE;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private EndedServices services;

    @Override
    public String term() {
        return "bewaartermijn.contract";
    }

    @Override
    public String what() {
        return "Contracten";
    }

    @Override
    public List<RetainedItem> ended(long employerId, LocalDate through) {
        return services.retained(
                employerId,
                through,
                ids -> database.createNativeQuery(KEPT).setParameter("ids", ids).getResultList(),
                last -> "contracten, uit dienst " + Messages.shown(last));
    }

    @Override
    public void erase(long employerId, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        // what hangs below goes first
        erase(database.createNativeQuery(SIGNATURES), employerId, ids);
        erase(database.createNativeQuery(CONTENTS), employerId, ids);
        erase(database.createNativeQuery(CONTRACTS), employerId, ids);
        erase(database.createNativeQuery(EARLIER), employerId, ids);
        erase(database.createNativeQuery(DECISIONS), employerId, ids);
        erase(database.createNativeQuery(TOLD), employerId, ids);
        erase(database.createNativeQuery(TICKS), employerId, ids);
        erase(database.createNativeQuery(ENDS), employerId, ids);
    }

    private static void erase(Query query, long employerId, Collection<Long> ids) {
        query.setParameter("employer", employerId).setParameter("ids", ids).executeUpdate();
    }
}
