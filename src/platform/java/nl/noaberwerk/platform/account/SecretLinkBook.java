package nl.noaberwerk.platform.account;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Today;

/** Which secret addresses work, and for whom; people make them by {@code CalendarLinks}. */
@Stateless
@DenyAll
public class SecretLinkBook {

    private static final Duration YEAR = Duration.ofDays(366);
    private static final Duration MOMENT = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AccountNames names;

    @Inject
    private SignInRules rules;

    @Inject
    private RolesOfAccounts rolesOfAccounts;

    @Inject
    private LinkVisits visits;

    @Inject
    private AuditTrail trail;

    @Inject
    private Today today;

    /** Who is known by a link. */
    public record Visit(String account, Set<String> roles) {}

    /** What becomes of a visit: known, unknown or too often. */
    public record Answer(Optional<Visit> visit, boolean tooOften) {}

    /** @param visitor the address from which it is asked */
    @PermitAll
    public Answer visit(String secret, String visitor) {
        Instant now = today.now();
        if (visits.isGuessing(visitor, now)) {
            return new Answer(Optional.empty(), true);
        }
        Optional<SecretLink> link = find(secret).filter(found -> found.opensWith(secret, now));
        Optional<Visit> visit = link.flatMap(this::known);
        if (visit.isEmpty()) {
            visits.failed(visitor, now);
            return new Answer(Optional.empty(), false);
        }
        if (!visits.allows(SecretCodes.digest(secret), now)) {
            return new Answer(Optional.empty(), true);
        }
        link.get().used(now);
        return new Answer(visit, false);
    }

    /** A new address for a calendar; the one before stops working. @return the secret, to be shown once */
    @PermitAll
    public String renew(String account) {
        revoke(account);
        return make(account, SecretLink.Purpose.CALENDAR, YEAR);
    }

    /** For the server itself: works once, within two minutes; at once, also while the caller's own work goes on. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String once(String account) {
        return make(account, SecretLink.Purpose.ONCE, MOMENT);
    }

    /** Ends the address of the calendar, if there is one. */
    @PermitAll
    public void revoke(String account) {
        working(account).ifPresent(link -> {
            link.revoke(today.now());
            trail.changed("agenda-adres ingetrokken", AccountNames.subject(account), "");
        });
        database.flush();
    }

    /** The address of the calendar that works now. */
    @PermitAll
    public Optional<SecretLink> working(String account) {
        return database.createQuery(
                        "select l from SecretLink l where l.account = :account and l.purpose = CALENDAR"
                                + " and l.revokedAt is null",
                        SecretLink.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    private String make(String account, SecretLink.Purpose purpose, Duration life) {
        String secret = SecretCodes.token();
        database.persist(new SecretLink(account, purpose, secret).made(today.now(), life));
        if (purpose == SecretLink.Purpose.CALENDAR) {
            trail.changedBy(account, new AuditEntry("agenda-adres gemaakt", AccountNames.subject(account), ""));
        }
        return secret;
    }

    private Optional<SecretLink> find(String secret) {
        return database.createQuery("select l from SecretLink l where l.hash = :hash", SecretLink.class)
                .setParameter("hash", SecretCodes.digest(secret))
                .getResultStream()
                .findFirst();
    }

    private Optional<Visit> known(SecretLink link) {
        Set<String> roles = rolesOfAccounts.of(link.getAccount()).roles();
        boolean usable = !roles.isEmpty()
                && names.find(link.getAccount()).filter(rules::mayBeUsed).isPresent();
        return usable ? Optional.of(new Visit(link.getAccount(), roles)) : Optional.empty();
    }
}
