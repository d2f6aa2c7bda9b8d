package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** Tells eight weeks before a measurement, a review or a last day, and again when the day has come. */
@ApplicationScoped
public class SubsidyNight implements NightlyWork {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DueSubsidies due;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Loonwaarden en subsidies nalopen";
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList()
                .forEach(employer -> due.of(employer, today).stream()
                        .filter(one -> one.kind() != DueSubsidies.Kind.RETURN)
                        .forEach(one -> tell(employer, one, today)));
    }

    private void tell(long employer, DueSubsidies.Due one, LocalDate today) {
        boolean late = !one.day().isAfter(today);
        signals.raise(new Signal(
                (late ? "subsidies.late:" : "subsidies.due:") + one.kind() + "/" + one.id() + "/" + one.day(),
                employer,
                Role.HR_ADVISEUR,
                Optional.empty(),
                Messages.text("subsidies.signal." + one.kind(), one.day()),
                link(one),
                one.day(),
                late));
    }

    private static String link(DueSubsidies.Due one) {
        return switch (one.kind()) {
            case MEASUREMENT -> "/subsidies/loonwaarde.xhtml?id=" + one.id();
            case REVIEW, LAST_DAY -> "/subsidies/beschikking.xhtml?id=" + one.id();
            case JOB_REVIEW, RETURN -> "/subsidies/job.xhtml?id=" + one.id();
        };
    }
}
