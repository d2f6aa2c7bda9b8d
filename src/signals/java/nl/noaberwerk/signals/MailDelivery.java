package nl.noaberwerk.signals;

import java.time.Instant;
import nl.noaberwerk.platform.Messages;

/** Sends what is due: to each account one mail that says how many signals there are, and nothing else. */
class MailDelivery {

    private final Outbox outbox;
    private final MailServer server;
    private final String address;

    /** @param address ours, as browsers see it, without a slash at the end */
    MailDelivery(Outbox outbox, MailServer server, String address) {
        this.outbox = outbox;
        this.server = server;
        this.address = address;
    }

    /** One round. */
    void run(Instant now) {
        for (Outbox.Mail mail : outbox.take(now)) {
            outbox.settle(mail, sent(mail), now);
        }
    }

    private MailOutcome sent(Outbox.Mail mail) {
        if (mail.email() == null) {
            return MailOutcome.NO_ADDRESS;
        }
        int number = mail.rows().size();
        String plural = number == 1 ? "-one" : "";
        return server.send(
                "signaal-" + mail.rows().get(0),
                mail.email(),
                Messages.text("signals.mail.subject" + plural, number),
                Messages.text("signals.mail.text" + plural, number, address + "/signals/signals.xhtml"));
    }
}
