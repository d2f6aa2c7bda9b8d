package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one clock of the application, in Dutch time. For tests {@code noaberwerk.today} sets the day, and
 * {@code noaberwerk.today.file} names a file that holds the day and can be written anew while the server runs.
 */
@ApplicationScoped
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    @ConfigProperty(name = "noaberwerk.today")
    private Optional<LocalDate> chosen;

    @Inject
    @ConfigProperty(name = "noaberwerk.today.file")
    private Optional<String> file;

    public LocalDate date() {
        return file.map(Today::written).or(() -> chosen).orElseGet(() -> LocalDate.now(Clock.system(ZONE)));
    }

    private static LocalDate written(String file) {
        try {
            return LocalDate.parse(Files.readString(Path.of(file)).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("noaberwerk.today.file cannot be read", unreadable);
        }
    }

    /** The real moment, also when the day was chosen: trails and locks must not stand still. */
    public Instant now() {
        return Instant.now();
    }

    /** The Dutch day of a moment; never after today, also when another day than the real one was chosen. */
    public LocalDate dayOf(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        return day.isAfter(date()) ? date() : day;
    }
}
