package nl.noaberwerk.platform;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.noaberwerk.platform.account.SecretLink;
import nl.noaberwerk.platform.account.SecretLinkBook;

/** The caller's own secret address for a calendar program: making, renewing and revoking it. */
@Stateless
@DenyAll
public class CalendarLinks {

    @Inject
    private SecretLinkBook book;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** When an address was made and last used. @param lastUsed null when it was never used */
    public record Standing(Instant made, Instant ends, Instant lastUsed) {}

    /** The address that works now; empty when there is none. */
    @PermitAll
    public Optional<Standing> own() {
        return book.working(caller.name())
                .filter(link -> link.getEndsAt().isAfter(today.now()))
                .map(CalendarLinks::standing);
    }

    /** A new one; what was given out before stops working at once. @return the secret, to be shown once */
    @PermitAll
    public String renew() {
        caller.requirePerson();
        return book.renew(caller.name());
    }

    @PermitAll
    public void revoke() {
        caller.requirePerson();
        book.revoke(caller.name());
    }

    /**
     * For the server itself, which asks as the account what waits for it, without anybody signed in.
     *
     * @return a secret that works once, within two minutes
     */
    @PermitAll
    public String once(String account) {
        return book.once(account);
    }

    private static Standing standing(SecretLink link) {
        return new Standing(link.getMadeAt(), link.getEndsAt(), link.getLastUsedAt());
    }
}
