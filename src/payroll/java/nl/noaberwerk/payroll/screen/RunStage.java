package nl.noaberwerk.payroll.screen;

import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.payroll.PayrollRun;

/**
 * A step in the life of a run, as the row of steps at the top of the page shows it.
 *
 * @param current "step" for the step that it is at, otherwise null
 */
public record RunStage(String name, boolean done, String current) {

    private static final List<String> NAMES = List.of("Openen", "Berekenen", "Controleren", "Goedkeuren", "Betalen");

    /** nw-done for the page's style. */
    public String style() {
        return done ? "nw-done" : "";
    }

    static List<RunStage> of(PayrollRun run) {
        int at = switch (run.status()) {
            case OPEN, CALCULATING -> 1;
            case CALCULATED -> run.isStale() ? 1 : 2;
            case APPROVED -> 4;
            case CLOSED -> 5;
        };
        List<RunStage> stages = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            stages.add(new RunStage(NAMES.get(i), i < at, i == at ? "step" : null));
        }
        return stages;
    }
}
