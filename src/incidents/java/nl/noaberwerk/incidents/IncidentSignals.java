package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.Ongevalsmelding;
import nl.noaberwerk.labour.Ongevalsmelding.Duty;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.Signals;

/** Tells the coordinator at once what cannot wait, finance that damage may be recovered, and at night what is late. */
@ApplicationScoped
public class IncidentSignals implements NightlyWork {

    private static final String PAGE = "/incidents/incident.xhtml?id=";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IncidentReader reader;

    @Inject
    private AccidentLinks links;

    @Inject
    private Signals signals;

    @Inject
    private Today today;

    /** After the wizard. */
    void decided(Incident incident, Ongevalsmelding melding) {
        if (melding.duty() == Duty.AT_ONCE || melding.duty() == Duty.HOST_AT_ONCE) {
            String key = melding.duty() == Duty.AT_ONCE ? "incidents.signal.tell" : "incidents.signal.host";
            coordinator("incident.tell:" + incident.getId(), incident, Messages.text(key), true, today.date());
        }
    }

    /** Finance hears the date of the accident, and nothing else. */
    void recourse(Incident incident) {
        if (incident.isRecourseOpen()) {
            signals.raise(new Signal(
                    "incident.recourse:" + incident.getId(),
                    incident.getEmployerId(),
                    Role.SALARISADMINISTRATEUR,
                    Optional.empty(),
                    Messages.text(
                            "incidents.signal.recourse", incident.getHappened().on()),
                    "/incidents/recourse.xhtml",
                    today.date(),
                    false));
        }
    }

    @Override
    public String title() {
        return "Ongevallen: meldplicht en acties nalopen";
    }

    @Override
    public void everyNight(LocalDate day) {
        employers().forEach(employer -> everyNight(employer, day));
    }

    private void everyNight(long employerId, LocalDate day) {
        for (IncidentStanding one : reader.of(employerId)) {
            Incident incident = one.incident();
            if (one.isUndecided() && incident.getHappened().on().isBefore(day)) {
                String text = Messages.text(
                        "incidents.signal.undecided", incident.getHappened().on());
                coordinator("incident.undecided:" + incident.getId(), incident, text, false, day);
            }
            one.followUps().stream().filter(action -> action.isLate(day)).forEach(action -> {
                String text = Messages.text("incidents.signal.late", action.getDue());
                coordinator("incident.follow-up:" + action.getId(), incident, text, false, action.getDue());
            });
        }
        links.withoutIncident(employerId)
                .forEach(spell -> signals.raise(new Signal(
                        "incident.missing:" + spell.ziekmeldingId(),
                        employerId,
                        Role.ARBOCOORDINATOR,
                        Optional.empty(),
                        Messages.text("incidents.signal.missing", spell.days().first()),
                        "/incidents/incidents.xhtml",
                        day,
                        false)));
    }

    private void coordinator(String key, Incident incident, String text, boolean direct, LocalDate due) {
        signals.raise(new Signal(
                key,
                incident.getEmployerId(),
                Role.ARBOCOORDINATOR,
                Optional.empty(),
                text,
                PAGE + incident.getId(),
                due,
                direct));
    }

    private List<Long> employers() {
        return database.createQuery("select e.id from Employer e order by e.id", Long.class)
                .getResultList();
    }
}
