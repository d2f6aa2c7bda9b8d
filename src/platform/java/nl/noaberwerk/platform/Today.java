package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the application, in Dutch time; {@code noaberwerk.today} sets the day for tests. */
@ApplicationScoped
public class Today {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    @ConfigProperty(name = "noaberwerk.today")
    private Optional<LocalDate> chosen;

    public LocalDate date() {
        return chosen.orElseGet(() -> LocalDate.now(Clock.system(ZONE)));
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
