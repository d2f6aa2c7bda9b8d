package nl.noaberwerk.benefits;

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

/** Tells who reports to UWV two weeks before a report is due, and again when its last day has come. */
@ApplicationScoped
public class BenefitsNight implements NightlyWork {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private UwvDuties duties;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Meldingen aan UWV nalopen";
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList()
                .forEach(employer -> duties.recent(employer, today).stream()
                        .filter(duty -> !duty.isDone())
                        .forEach(duty -> tell(duty, today)));
    }

    private void tell(UwvDuty duty, LocalDate today) {
        boolean late = !duty.due().isAfter(today);
        if (late || !duty.due().isAfter(today.plusDays(UwvDuties.DAYS_AHEAD))) {
            String kind = late ? "benefits.late" : "benefits.due";
            signals.raise(new Signal(
                    kind + ":" + duty.spell().ziekmeldingId() + "/" + duty.stage() + "/" + duty.due(),
                    duty.employerId(),
                    Role.UWV_MEDEWERKER,
                    Optional.empty(),
                    Messages.text("benefits.task", duty.stage().getLabel(), duty.name(), duty.due()),
                    "/benefits/report.xhtml?id=" + duty.spell().ziekmeldingId(),
                    duty.due(),
                    late));
        }
    }
}
