package nl.noaberwerk.payroll;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;

/** Approval by a second person of exactly the results that she was shown. */
@Stateless
@DenyAll
public class RunApprovals {

    @Inject
    private ApprovalAttempt attempt;

    @Inject
    private Caller caller;

    /**
     * Approves the run; whoever is left out of it is paid in a supplementary run.
     *
     * @param resultHash of the results that were looked at
     * @throws Refused 400 without a hash, 409 when there is nothing (or something else by now) to approve, 403 for the
     *     account that calculated and for a token of a program
     */
    @RolesAllowed(Role.SALARISADMINISTRATEUR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void approve(long runId, String resultHash) {
        caller.requirePerson();
        if (resultHash == null || resultHash.isBlank()) {
            throw Refused.badRequest("payroll.run.hash-missing");
        }
        if (!attempt.approve(runId, resultHash)) {
            throw Refused.conflict("payroll.run.stale");
        }
    }
}
