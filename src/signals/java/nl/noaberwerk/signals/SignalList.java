package nl.noaberwerk.signals;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.StandIns;
import nl.noaberwerk.platform.Today;

/** The signals of the caller: of her roles for an employer, or for her account alone. */
@Stateless
@DenyAll
public class SignalList {

    private static final int MOST = 500;

    private static final String FOR_CALLER = """
            select s.id from signal s
            where s.employer_id = :employer and s.role in (:roles) and (s.account is null or s.account in (:desks))
              and not s.cleared
              and exists (select 1 from signal_seen v where v.signal_id = s.id and v.account = :account) = :seen
            order by s.due, s.id""";

    private static final String PUT_AWAY = """
            insert into signal_seen (signal_id, account, seen_at) values (:signal, :account, :now)
            on conflict do nothing""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Caller caller;

    @Inject
    private StandIns standIns;

    @Inject
    private Today today;

    /** What the caller has not put away, the most urgent first; at most 500. */
    @RolesAllowed({
        Role.SALARISADMINISTRATEUR,
        Role.HR_ADVISEUR,
        Role.ARBOCOORDINATOR,
        Role.LEIDINGGEVENDE,
        Role.FUNCTIONEEL_BEHEERDER,
        Role.ZIEKMELDPUNT,
        Role.UWV_MEDEWERKER,
        Role.BEDRIJFSARTS,
        Role.INLENER,
        Role.INDICATIEBEHEERDER,
        Role.CONTROLEUR
    })
    public List<RaisedSignal> open(long employerId) {
        return read(employerId, false);
    }

    /** What the caller has put away. */
    @RolesAllowed({
        Role.SALARISADMINISTRATEUR,
        Role.HR_ADVISEUR,
        Role.ARBOCOORDINATOR,
        Role.LEIDINGGEVENDE,
        Role.FUNCTIONEEL_BEHEERDER,
        Role.ZIEKMELDPUNT,
        Role.UWV_MEDEWERKER,
        Role.BEDRIJFSARTS,
        Role.INLENER,
        Role.INDICATIEBEHEERDER,
        Role.CONTROLEUR
    })
    public List<RaisedSignal> putAway(long employerId) {
        return read(employerId, true);
    }

    /** From now on these are not shown to the caller any more, unless she asks; for others they stay. */
    @RolesAllowed({
        Role.SALARISADMINISTRATEUR,
        Role.HR_ADVISEUR,
        Role.ARBOCOORDINATOR,
        Role.LEIDINGGEVENDE,
        Role.FUNCTIONEEL_BEHEERDER,
        Role.ZIEKMELDPUNT,
        Role.UWV_MEDEWERKER,
        Role.BEDRIJFSARTS,
        Role.INLENER,
        Role.INDICATIEBEHEERDER,
        Role.CONTROLEUR
    })
    public void see(Collection<Long> ids) {
        for (Long id : ids) {
            RaisedSignal signal = database.find(RaisedSignal.class, id);
            if (signal == null || !isForCaller(signal)) {
                throw Refused.notFound("signals.signal.not-found");
            }
            database.createNativeQuery(PUT_AWAY)
                    .setParameter("signal", id)
                    .setParameter("account", caller.name())
                    .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    private boolean isForCaller(RaisedSignal signal) {
        return standIns.desks().stream().anyMatch(signal::isFor)
                && caller.rolesFor(signal.getEmployerId()).contains(signal.getRole());
    }

    private List<RaisedSignal> read(long employerId, boolean seen) {
        caller.requireEmployer(employerId);
        Set<String> roles = caller.rolesFor(employerId);
        if (roles.isEmpty()) {
            return List.of();
        }
        List<?> ids = database.createNativeQuery(FOR_CALLER, Long.class)
                .setParameter("employer", employerId)
                .setParameter("roles", roles)
                .setParameter("desks", standIns.desks())
                .setParameter("account", caller.name())
                .setParameter("seen", seen)
                .setMaxResults(MOST)
                .getResultList();
        return database.createQuery(
                        "select s from RaisedSignal s where s.id in :ids order by s.due, s.id", RaisedSignal.class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
