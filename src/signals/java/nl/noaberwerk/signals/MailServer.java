package nl.noaberwerk.signals;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;

/** Hands mails to a mail server, one connection for as long as it holds. */
class MailServer implements AutoCloseable {

    private static final String TIMEOUT_MILLIS = "20000";

    private final String host;
    private final int port;
    private final String from;
    private final String protocol;
    private final Session session;
    private String user = "";
    private String password = "";
    private Transport transport;

    /** @param tls "starttls", "tls" or "none" */
    MailServer(String host, int port, String tls, String from) {
        this.host = host;
        this.port = port;
        this.from = from;
        protocol = "tls".equals(tls) ? "smtps" : "smtp";
        Properties properties = new Properties();
        for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + timeout, TIMEOUT_MILLIS);
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        if (!"tls".equals(tls) && !"none".equals(tls)) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        session = Session.getInstance(properties);
    }

    /** With a name; without one the server is asked to take mail from anybody. */
    MailServer signingIn(String name, String secret) {
        user = name;
        password = secret;
        return this;
    }

    /** @param id stays the same when it is sent again, so that who receives both can tell */
    MailOutcome send(String id, String to, String subject, String text) {
        MimeMessage mail;
        try {
            mail = message(id, to, subject, text);
        } catch (MessagingException noAddress) {
            return MailOutcome.WRONG_ADDRESS;
        }
        try {
            connect();
        } catch (AuthenticationFailedException notAllowed) {
            return MailOutcome.NOT_SIGNED_IN;
        } catch (MessagingException down) {
            return MailOutcome.UNREACHABLE;
        }
        return hand(mail);
    }

    private MailOutcome hand(MimeMessage mail) {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return MailOutcome.SENT;
        } catch (SendFailedException answered) {
            boolean wrong = answered.getInvalidAddresses() != null && answered.getInvalidAddresses().length > 0;
            return wrong ? MailOutcome.WRONG_ADDRESS : MailOutcome.NOT_NOW;
        } catch (MessagingException broken) {
            close();
            return MailOutcome.UNKNOWN;
        }
    }

    private void connect() throws MessagingException {
        if (transport == null || !transport.isConnected()) {
            transport = session.getTransport(protocol);
            transport.connect(host, port, user.isEmpty() ? null : user, user.isEmpty() ? null : password);
        }
    }

    private MimeMessage message(String id, String to, String subject, String text) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + from.substring(from.indexOf('@')) + ">");
            }
        };
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setText(text, StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setSentDate(new Date());
        mail.saveChanges();
        return mail;
    }

    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            transport = null;
        }
    }
}
