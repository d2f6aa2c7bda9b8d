package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.noaberwerk.platform.RoleHolder;
import nl.noaberwerk.platform.RoleHolders;
import nl.noaberwerk.platform.Today;

/** Decides to whom a new signal is mailed and when, and puts it into the outbox. */
@ApplicationScoped
class Mailings {

    private static final String INSERT = """
            insert into signal_mail (id, signal_id, account, state, not_before, changed_at)
            values (nextval('signal_mail_id_seq'), :signal, :account, 'WAITING', :notBefore, :now)""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private RoleHolders holders;

    @Inject
    private MailSettings settings;

    @Inject
    private Today today;

    /** Those who have the role now and an address; who gets the role later finds it on the screen. */
    void add(long id, Signal signal) {
        MailManner manner = manner(signal);
        if (!settings.isConfigured() || manner == MailManner.SCREEN) {
            return;
        }
        Instant now = today.now();
        Instant notBefore = manner == MailManner.DIRECT ? now : settings.nextDigest(now);
        holders.of(signal.role(), signal.employerId()).stream()
                .filter(holder -> holder.email().isPresent())
                .map(RoleHolder::account)
                .filter(account -> signal.account().map(account::equals).orElse(true))
                .forEach(account -> database.createNativeQuery(INSERT)
                        .setParameter("signal", id)
                        .setParameter("account", account)
                        .setParameter("notBefore", notBefore.atOffset(ZoneOffset.UTC))
                        .setParameter("now", now.atOffset(ZoneOffset.UTC))
                        .executeUpdate());
    }

    private MailManner manner(Signal signal) {
        List<SignalChoice> choices = database.createQuery(
                        "select c from SignalChoice c where c.role = :role", SignalChoice.class)
                .setParameter("role", signal.role())
                .getResultList();
        return SignalChoice.holding(choices, signal.role(), signal.kind(), today.date())
                .or(() -> SignalChoice.holding(choices, signal.role(), SignalChoice.OTHER, today.date()))
                .orElse(signal.direct() ? MailManner.DIRECT : MailManner.DIGEST);
    }
}
