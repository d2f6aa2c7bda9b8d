package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/** Every night: tells hr whose placement is expected to end, so that there is another place in time. */
@ApplicationScoped
public class PlacementSignals implements NightlyWork, SignalKinds {

    static final String ENDING = "placement.ending";

    /** How long before its expected end a placement is spoken of. */
    static final int DAYS_AHEAD = 42;

    private static final int MOST = 1000;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PlacedRows rows;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Plaatsingen die aflopen nalopen";
    }

    @Override
    public List<SignalKind> kinds() {
        return List.of(new SignalKind(ENDING, "Plaatsing bij een inlener loopt af", Set.of(Role.HR_ADVISEUR)));
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employerId ->
                        rows
                                .page(new PlacedRows.Question(employerId, ending(), Optional.empty(), today), 0, MOST)
                                .rows()
                                .stream()
                                .filter(row -> row.ends()
                                        .filter(end -> !end.isBefore(today))
                                        .isPresent())
                                .forEach(row -> signals.raise(signal(employerId, row))));
    }

    /** Whose place ends within the time in which one must act. */
    static PlacedSearch ending() {
        return new PlacedSearch("", Optional.empty(), "", "", "", Optional.of(DAYS_AHEAD), PlacedSearch.Order.END);
    }

    private static Signal signal(long employerId, PlacedRow row) {
        LocalDate end = row.ends().orElseThrow();
        return new Signal(
                ENDING + ":" + row.employmentId() + "." + end,
                employerId,
                Role.HR_ADVISEUR,
                Optional.empty(),
                Messages.text("placement.signal.ending", row.personnelNumber(), row.host(), end),
                "/personnel/employee.xhtml?id=" + row.employmentId() + "&tab=werk",
                end,
                false);
    }
}
