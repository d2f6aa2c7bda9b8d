package nl.noaberwerk.hrm;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Makes a case confidential and says who may see it; only its adviser does so. */
@Stateless
@DenyAll
public class ConfidentialCases {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AdviceAccess access;

    @Inject
    private AdviceReader reader;

    @Inject
    private AdviceChecks checks;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** @throws Refused when the caller is not the adviser of the case */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void keepSecret(long id, boolean secret) {
        AdviceCase one = decided(id);
        if (one.isConfidential() != secret) {
            one.keepSecret(secret);
            keep(one, secret ? AdviceStep.CONFIDENTIAL : AdviceStep.OPEN_AGAIN, "");
            access.changed(
                    secret ? "HRM-dossier vertrouwelijk gemaakt" : "HRM-dossier niet meer vertrouwelijk", one, "");
        }
    }

    /** Lets an hr-adviseur or leidinggevende see a confidential case, or no more. */
    @RolesAllowed(Role.HR_ADVISEUR)
    public void allow(long id, String account, boolean mayRead) {
        AdviceCase one = decided(id);
        if (mayRead) {
            checks.reader(one.getEmployerId(), account);
        }
        if (reader.readers(one).contains(account) == mayRead) {
            throw Refused.conflict(mayRead ? "hrm.secret.named-already" : "hrm.secret.not-named", account);
        }
        database.persist(new NamedReader(id, account, mayRead, today.now(), caller.name()));
        keep(one, AdviceStep.READER, mayRead ? account : account + " niet meer");
        access.changed(
                mayRead ? "toegang tot HRM-dossier gegeven" : "toegang tot HRM-dossier ingetrokken", one, account);
    }

    private AdviceCase decided(long id) {
        AdviceCase one = access.worked(id);
        if (!access.decidesSecrecy(one)) {
            throw Refused.forbidden("hrm.secret.adviser-only");
        }
        return one;
    }

    private void keep(AdviceCase one, AdviceStep step, String text) {
        database.persist(
                new AdviceEvent(one.getId(), step, new Recording(today.date(), today.now(), caller.name(), text)));
    }
}
