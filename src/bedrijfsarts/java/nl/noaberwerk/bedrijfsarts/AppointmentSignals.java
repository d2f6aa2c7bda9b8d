package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Tells the coordinator at night which appointments have no outcome, and who is not invited yet; it names nobody. */
@ApplicationScoped
public class AppointmentSignals implements NightlyWork, SignalKinds {

    private static final String OUTCOME = "bedrijfsarts.outcome";
    private static final String INVITATION = "bedrijfsarts.invitation";
    private static final String PAGE = "/bedrijfsarts/appointment.xhtml?id=";

    /** So many days before the appointment its invitation must be under way; our own term, not the law's. */
    private static final int INVITE_DAYS = 7;

    @Inject
    private AppointmentReader reader;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Afspraken met de bedrijfsarts nalopen: uitnodiging en uitkomst";
    }

    @Override
    public List<SignalKind> kinds() {
        Set<String> coordinator = Set.of(Role.ARBOCOORDINATOR);
        return List.of(
                new SignalKind(OUTCOME, "Afspraak met de bedrijfsarts zonder uitkomst", coordinator),
                new SignalKind(INVITATION, "Afspraak met de bedrijfsarts zonder verstuurde uitnodiging", coordinator));
    }

    @Override
    public void everyNight(LocalDate today) {
        reader.employers().forEach(employer -> everyNight(employer, today));
    }

    private void everyNight(long employerId, LocalDate today) {
        reader.withoutOutcome(employerId, today).forEach(one -> raise(OUTCOME, one, today));
        reader.notInvited(employerId, today).stream()
                .filter(one -> !one.getPlanned().on().isAfter(today.plusDays(INVITE_DAYS)))
                .forEach(one -> raise(INVITATION, one, today));
    }

    private void raise(String kind, Appointment one, LocalDate today) {
        signals.raise(new Signal(
                kind + ":" + one.getId(),
                one.getEmployerId(),
                Role.ARBOCOORDINATOR,
                Optional.empty(),
                Messages.text(
                        kind.replace("bedrijfsarts.", "bedrijfsarts.signal."),
                        one.getPlanned().on()),
                PAGE + one.getId(),
                today,
                false));
    }
}
