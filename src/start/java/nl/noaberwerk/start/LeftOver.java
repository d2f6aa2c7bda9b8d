package nl.noaberwerk.start;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A process of an earlier start that was killed; it is ended only when number, start time and program prove it ours. */
final class LeftOver {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(5);

    private LeftOver() {}

    /** Ends server and database of an earlier start with this data folder, the server first. */
    static void endAll(DataFolder folder) {
        server(folder).ifPresent(LeftOver::end);
        folder.forget(Server.PID_FILE);
        database(folder).ifPresent(LeftOver::end);
    }

    /** @param content the mark that {@link Server} wrote: number and start time in milliseconds */
    static Optional<ProcessHandle> running(String content, String program) {
        String[] mark = content.trim().split("\\s+");
        if (mark.length < 2 || !mark[0].matches("\\d+") || !mark[1].matches("\\d+")) {
            return Optional.empty();
        }
        return running(Long.parseLong(mark[0]), Instant.ofEpochMilli(Long.parseLong(mark[1])), program);
    }

    private static Optional<ProcessHandle> server(DataFolder folder) {
        return folder.has(Server.PID_FILE) ? running(folder.read(Server.PID_FILE), "java") : Optional.empty();
    }

    /** PostgreSQL's own mark: number, data folder and start time in seconds on the first three lines. */
    private static Optional<ProcessHandle> database(DataFolder folder) {
        String file = EmbeddedDatabase.FOLDER + "/postmaster.pid";
        if (!folder.has(file)) {
            return Optional.empty();
        }
        List<String> lines = folder.read(file).lines().map(String::trim).toList();
        if (lines.size() < 3 || !Path.of(lines.get(1)).equals(folder.path(EmbeddedDatabase.FOLDER))) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2)));
        return running(Long.parseLong(lines.get(0)), started, "postgres");
    }

    private static Optional<ProcessHandle> running(long pid, Instant started, String program) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.substring(command.lastIndexOf(File.separatorChar) + 1)
                                .startsWith(program))
                        .isPresent())
                .filter(process -> process.info()
                        .startInstant()
                        .filter(instant ->
                                Duration.between(instant, started).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                        .isPresent());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process, 20)) {
            process.destroyForcibly();
            if (!ended(process, 10)) {
                throw new StartFailed("Een proces van een vorige keer (" + process.pid()
                        + ") stopt niet. Beëindig het en start opnieuw.");
            }
        }
    }

    /** A process that is dead but not yet taken off the list by its parent has no program any more. */
    private static boolean ended(ProcessHandle process, int seconds) {
        Instant end = Instant.now().plusSeconds(seconds);
        while (process.isAlive() && process.info().command().isPresent()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Pause.millis(100);
        }
        return true;
    }
}
