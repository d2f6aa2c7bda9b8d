package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import nl.noaberwerk.platform.Today;

/** Posts a mail to one account that is no signal; nothing may be in it that a mail must not hold. */
@ApplicationScoped
public class Notes {

    private static final String POST = """
            insert into note_mail (id, key, account, subject, text, state, not_before, changed_at)
            values (nextval('note_mail_id_seq'), :key, :account, :subject, :text, 'WAITING', :notBefore, :now)
            on conflict (key) do nothing""";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private MailSettings settings;

    @Inject
    private Today today;

    /**
     * A mail for an account that has an address.
     *
     * @param key what it is: the same key is posted once, whichever server posts it
     * @param subject and text in Dutch, without a name of anybody but the reader
     */
    public record Note(String key, String account, String subject, String text) {}

    /** Whether there is a server to mail to; without one nothing is posted. */
    public boolean isWorking() {
        return settings.isConfigured();
    }

    /** Whether a note with the key was posted before. */
    public boolean isPosted(String key) {
        return !database.createNativeQuery("select 1 from note_mail where key = :key", Integer.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    /** It goes out with the mail of the day. */
    public void post(Note note) {
        if (settings.isConfigured()) {
            database.createNativeQuery(POST)
                    .setParameter("key", note.key())
                    .setParameter("account", note.account())
                    .setParameter("subject", note.subject())
                    .setParameter("text", note.text())
                    .setParameter("notBefore", settings.nextDigest(today.now()).atOffset(ZoneOffset.UTC))
                    .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
    }
}
