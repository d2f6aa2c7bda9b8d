package nl.noaberwerk.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;

/** The codes with which an account proves its second step: of the app, or one of ten recovery codes. */
@ApplicationScoped
class SecondStepCodes {

    private static final int RECOVERY_CODES = 10;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AuditTrail trail;

    /** Whether the code is right; it is used up. Six digits are of the app, anything else is a recovery code. */
    boolean prove(Account account, String typed, Instant now) {
        String code = plain(typed);
        if (!account.hasSecondFactor() || code.isBlank()) {
            return false;
        }
        return code.matches("\\d{6}") ? account.secondFactor().use(code, now) : recovered(account, typed, now);
    }

    /** Ten new ones, to be shown once; older ones are forgotten. */
    List<String> fresh(Account account) {
        forget(account);
        List<String> fresh =
                Stream.generate(SecretCodes::recovery).limit(RECOVERY_CODES).toList();
        fresh.forEach(code -> database.persist(new RecoveryCode(account.name(), code)));
        return fresh;
    }

    void forget(Account account) {
        database.createQuery("delete from RecoveryCode c where c.account = :account")
                .setParameter("account", account.name())
                .executeUpdate();
    }

    long left(String account) {
        return of(account).filter(code -> !code.used()).count();
    }

    /** Without spaces and dashes. */
    static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }

    private boolean recovered(Account account, String typed, Instant now) {
        boolean used = of(account.name()).anyMatch(one -> one.use(typed, now));
        if (used) {
            trail.changedBy(
                    account.name(), new AuditEntry("herstelcode gebruikt", AccountNames.subject(account.name()), ""));
        }
        return used;
    }

    private Stream<RecoveryCode> of(String account) {
        return database
                .createQuery("select c from RecoveryCode c where c.account = :account", RecoveryCode.class)
                .setParameter("account", account)
                .getResultList()
                .stream();
    }
}
