package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.WaitingTask;
import nl.noaberwerk.platform.WaitingTasks;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/** Brings to mind in time who must be told that she reaches the AOW age; a task until the letter is written. */
@ApplicationScoped
public class AowSignals implements NightlyWork, SignalKinds, WaitingTasks {

    private static final String PAGE = "/hrm/aow.xhtml";
    private static final int TODAY = 100;
    private static final int LATER = 40;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private AowRows rows;

    @Inject
    private Signals signals;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<SignalKind> kinds() {
        return List.of(new SignalKind("hrm.aow", "Medewerker bereikt de AOW-leeftijd", Set.of(Role.HR_ADVISEUR)));
    }

    @Override
    public String title() {
        return "HRM-advies: wie de AOW-leeftijd bereikt";
    }

    @Override
    public void everyNight(LocalDate day) {
        database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList()
                .forEach(employer -> untold(employer, day).forEach(row -> raise(employer, row, day)));
    }

    /** Once when it comes near, once when the letter is late. */
    private void raise(long employerId, AowRow row, LocalDate day) {
        boolean late = row.isLate(day);
        signals.raise(new Signal(
                "hrm.aow:" + row.employmentId() + ":" + row.day() + (late ? ":late" : ""),
                employerId,
                Role.HR_ADVISEUR,
                Optional.empty(),
                Messages.text(
                        late ? "hrm.aow.signal-late" : "hrm.aow.signal",
                        row.personnelNumber(),
                        row.day(),
                        row.tellBy()),
                PAGE,
                row.tellBy(),
                false));
    }

    @Override
    public List<WaitingTask> tasks(long employerId) {
        if (!caller.has(Role.HR_ADVISEUR, employerId)) {
            return List.of();
        }
        List<AowRow> untold = untold(employerId, today.date());
        List<WaitingTask> tasks = new ArrayList<>();
        if (!untold.isEmpty()) {
            boolean late = untold.stream().anyMatch(row -> row.isLate(today.date()));
            tasks.add(new WaitingTask(Messages.text("hrm.aow.task", untold.size()), PAGE, late ? TODAY : LATER)
                    .dueOn(untold.stream()
                            .map(AowRow::tellBy)
                            .min(LocalDate::compareTo)
                            .get())
                    .about(untold.size()));
        }
        return tasks;
    }

    private List<AowRow> untold(long employerId, LocalDate day) {
        return rows.soon(employerId, day).stream()
                .filter(row -> row.toldOn().isEmpty())
                .toList();
    }
}
