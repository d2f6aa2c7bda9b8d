package nl.noaberwerk.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The day of a server that runs, moved on by the test. */
final class MovedClock {

    private final Path file;

    MovedClock(String name, LocalDate first) {
        this.file = LaunchedServer.folder().resolve("day-" + name).toAbsolutePath();
        moveTo(first);
    }

    void moveTo(LocalDate day) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, day.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What the server must be started with; the demo is made for the day on which the clock stands now. */
    Map<String, String> settings() {
        try {
            return Map.of("NOABERWERK_TODAY_FILE", file.toString(), "NOABERWERK_TODAY", Files.readString(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
