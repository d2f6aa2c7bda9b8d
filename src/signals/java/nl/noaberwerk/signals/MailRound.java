package nl.noaberwerk.signals;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.noaberwerk.platform.Today;

/** Mails every minute what is due, on one of the servers; without a mail server it does nothing. */
@Singleton
@DenyAll
public class MailRound {

    private static final long LOCK = 7_265_015L;

    @Resource(lookup = "jdbc/noaberwerk")
    private DataSource database;

    @Inject
    private MailSettings settings;

    @Inject
    private Today today;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void send() {
        if (settings.isConfigured()) {
            new OneServer(database, LOCK).only(this::deliver);
        }
    }

    private void deliver() {
        try (MailServer server = settings.server()) {
            new MailDelivery(new Outbox(database), server, settings.getAddress()).run(today.now());
            new NoteDelivery(database, server).run(today.now());
        }
    }
}
