package nl.noaberwerk.signals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import nl.noaberwerk.platform.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mail goes and when; without a host nothing is mailed. */
@Named
@ApplicationScoped
public class MailSettings {

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.from", defaultValue = "noaberwerk@localhost")
    private String from;

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.tls", defaultValue = "starttls")
    private String tls;

    @Inject
    @ConfigProperty(name = "noaberwerk.mail.digest", defaultValue = "07:00")
    private LocalTime digest;

    @Inject
    @ConfigProperty(name = "noaberwerk.address")
    private Optional<String> address;

    /** Whether there is a server to mail to. */
    public boolean isConfigured() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    public String getHost() {
        return host.orElse("");
    }

    public int getPort() {
        return port;
    }

    public String getFrom() {
        return from;
    }

    public String getTls() {
        return tls;
    }

    public LocalTime getDigest() {
        return digest;
    }

    /** Our own address as browsers see it; empty when it was not set. */
    public String getAddress() {
        return address.orElse("");
    }

    MailServer server() {
        return new MailServer(getHost(), port, tls, from).signingIn(user.orElse(""), password.orElse(""));
    }

    /** The first moment after now at which the mail of the day goes out. */
    public Instant nextDigest(Instant now) {
        return nextDigest(now, digest);
    }

    static Instant nextDigest(Instant now, LocalTime at) {
        LocalDateTime local = LocalDateTime.ofInstant(now, Today.ZONE);
        LocalDateTime next = local.toLocalDate().atTime(at);
        return (next.isAfter(local) ? next : next.plusDays(1))
                .atZone(Today.ZONE)
                .toInstant();
    }
}
