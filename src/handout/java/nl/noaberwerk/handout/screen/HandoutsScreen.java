package nl.noaberwerk.handout.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.handout.Handouts;
import nl.noaberwerk.payroll.PayrollRun;
import nl.noaberwerk.payroll.PayrollRuns;
import nl.noaberwerk.platform.EmployerInView;

/** The approved runs of the employer in view, and whether their payslips were handed out. */
@Named
@RequestScoped
public class HandoutsScreen {

    @Inject
    private PayrollRuns runs;

    @Inject
    private Handouts handouts;

    @Inject
    private EmployerInView employer;

    private List<Row> rows;

    /** A run and its last handout. */
    public record Row(PayrollRun run, Optional<Handouts.Stage> stage) {

        public boolean isDone() {
            return stage.flatMap(Handouts.Stage::mark).isPresent();
        }
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? rows(employer.id()) : List.of();
        }
        return rows;
    }

    private List<Row> rows(long employerId) {
        Map<Long, Handouts.Stage> last = handouts.lastOfEmployer(employerId);
        return runs.ofEmployer(employerId).stream()
                .filter(run -> run.status().isFinal())
                .map(run -> new Row(run, Optional.ofNullable(last.get(run.id()))))
                .toList();
    }
}
