package nl.noaberwerk.payroll.screen;

import java.time.Duration;
import java.time.Instant;
import nl.noaberwerk.payroll.PayrollRun;

/** How long a calculation will still take, in words. */
final class TimeLeft {

    private TimeLeft() {}

    static String of(PayrollRun run) {
        return run.startedAt()
                .filter(started -> run.progressDone() > 0)
                .map(started -> words(left(run, Duration.between(started, Instant.now()))))
                .orElse("de resterende tijd is nog niet bekend");
    }

    private static Duration left(PayrollRun run, Duration spent) {
        int toDo = run.progressTotal() - run.progressDone();
        return spent.multipliedBy(toDo).dividedBy(run.progressDone());
    }

    private static String words(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        return seconds < 90
                ? "nog ongeveer " + seconds + (seconds == 1 ? " seconde" : " seconden")
                : "nog ongeveer " + (seconds + 30) / 60 + " minuten";
    }
}
