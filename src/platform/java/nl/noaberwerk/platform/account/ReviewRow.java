package nl.noaberwerk.platform.account;

import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import nl.noaberwerk.platform.Today;

/**
 * A role that is held, as the yearly review shows it.
 *
 * @param last the newest review of it
 */
public record ReviewRow(RoleGrant grant, Account account, Optional<GrantReview> last) {

    /** Every role is looked at once a year: our own rule, after what accountants ask (ISO 27002, 5.18). */
    private static final Period YEARLY = Period.ofMonths(12);

    /** Since when nobody looked at it: its review, or else its confirmation. */
    public Instant lookedAt() {
        return last.map(GrantReview::reviewedAt).orElse(grant.getConfirmedAt());
    }

    public boolean overdue(Instant now) {
        return ZonedDateTime.ofInstant(lookedAt(), Today.ZONE)
                .plus(YEARLY)
                .toInstant()
                .isBefore(now);
    }
}
