package nl.noaberwerk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where this server reaches itself: as configured, else as it was last reached by a browser on this machine's port. */
@ApplicationScoped
public class OwnAddress {

    @Inject
    @ConfigProperty(name = "noaberwerk.self")
    private Optional<String> configured;

    private volatile String learned;

    /** @param port on which a request came in, by plain HTTP */
    public void learn(int port, String contextPath) {
        if (learned == null) {
            learned = "http://127.0.0.1:" + port + contextPath;
        }
    }

    /** Without a slash at the end; empty when it was not set and nobody came yet. */
    Optional<URI> find() {
        return configured
                .filter(one -> !one.isBlank())
                .or(() -> Optional.ofNullable(learned))
                .map(URI::create);
    }
}
