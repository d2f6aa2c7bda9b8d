package nl.noaberwerk.platform.rest;

import java.time.LocalDate;
import nl.noaberwerk.platform.account.RoleGrant;

/**
 * A granted role as the API tells it.
 *
 * @param employer null for every employer
 * @param until the last day; null without end
 * @param standing AWAITING, COMING, WORKS, PASSED or ENDED
 */
public record GrantAnswer(
        long id,
        String account,
        String role,
        Long employer,
        String from,
        String until,
        String grantedBy,
        String confirmedBy,
        String endedBy,
        String standing) {

    static GrantAnswer of(RoleGrant grant, LocalDate day) {
        return new GrantAnswer(
                grant.getId(),
                grant.getAccount(),
                grant.getRole(),
                grant.getEmployerId(),
                grant.getFrom().toString(),
                grant.getUntil() == null ? null : grant.getUntil().toString(),
                grant.getGrantedBy(),
                grant.getConfirmedBy(),
                grant.getEndedBy(),
                grant.standingOn(day).name());
    }
}
