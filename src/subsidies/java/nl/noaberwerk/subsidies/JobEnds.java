package nl.noaberwerk.subsidies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.placement.PlacementEnded;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** Ends jobs in begeleid werken, also when the placement told so, and lets nobody forget the terugkeergarantie. */
@ApplicationScoped
class JobEnds {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private BegeleidWerkenReader reader;

    @Inject
    private SubsidyDesk desk;

    @Inject
    private Signals signals;

    void end(BegeleidWerken placement, LocalDate lastDay, EndGround ground) {
        database.persist(new BegeleidWerkenEnd(placement.getId(), lastDay, ground, desk.now()));
        Employment employment = database.find(Employment.class, placement.getEmploymentId());
        desk.changed(
                employment, "begeleid werken beëindigd", "na " + Messages.shown(lastDay) + ", " + ground.getLabel());
        if (ground.isReturning()) {
            raise(
                    placement.getEmployerId(),
                    placement.getId().toString(),
                    "/subsidies/job.xhtml?id=" + placement.getId(),
                    lastDay);
        }
    }

    /** The area of the placements recorded that somebody's work with the regular employer ends. */
    void ended(@Observes PlacementEnded told) {
        if (told.werksoort() != Werksoort.BEGELEID_WERKEN) {
            return;
        }
        Optional<BegeleidWerken> running = reader.ofEmployment(told.employmentId()).stream()
                .filter(one -> reader.end(one.getId()).isEmpty()
                        && !one.getJob().firstDay().isAfter(told.lastDay()))
                .findFirst();
        if (running.isPresent()) {
            end(running.get(), told.lastDay(), EndGround.JOB_ENDED);
        } else if (reader.ofEmployment(told.employmentId()).isEmpty()) {
            raise(
                    told.employerId(),
                    "placement-" + told.employmentId() + "-" + told.lastDay(),
                    "/personnel/employee.xhtml?id=" + told.employmentId(),
                    told.lastDay());
        }
    }

    private void raise(long employerId, String about, String link, LocalDate due) {
        signals.raise(new Signal(
                "subsidies.return:" + about,
                employerId,
                Role.HR_ADVISEUR,
                Optional.empty(),
                Messages.text("subsidies.signal.return"),
                link,
                due,
                true));
    }
}
