package nl.noaberwerk.hosts;

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

/** Every night: tells hr which contracts with host employers must be spoken of before they end. */
@ApplicationScoped
public class HostSignals implements NightlyWork, SignalKinds {

    static final String NOTICE = "hosts.notice";
    static final String END = "hosts.end";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private HostReader reader;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Contracten met inleners nalopen";
    }

    @Override
    public List<SignalKind> kinds() {
        Set<String> roles = Set.of(Role.HR_ADVISEUR);
        return List.of(
                new SignalKind(NOTICE, "Contract met een inlener: laatste dag om op te zeggen", roles),
                new SignalKind(END, "Contract met een inlener loopt af", roles));
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employerId -> reader.contracts(employerId)
                        .values()
                        .forEach(agreed -> due(agreed, today).ifPresent(signals::raise)));
    }

    /** What must be told about a contract on a day; never after the day that it warns of. */
    static Optional<Signal> due(Agreed agreed, LocalDate today) {
        Optional<LocalDate> notice = agreed.noticeBy().filter(day -> isNear(day, today));
        if (notice.isPresent()) {
            return Optional.of(signal(NOTICE, agreed, notice.get()));
        }
        return agreed.contract().lastDay().filter(day -> isNear(day, today)).map(day -> signal(END, agreed, day));
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(HostTasks.DAYS_AHEAD));
    }

    private static Signal signal(String kind, Agreed agreed, LocalDate due) {
        HostContract contract = agreed.contract();
        return new Signal(
                kind + ":" + contract.getId() + "." + due,
                contract.getEmployerId(),
                Role.HR_ADVISEUR,
                Optional.empty(),
                Messages.text(
                        kind.equals(NOTICE) ? "hosts.signal.notice" : "hosts.signal.end",
                        contract.getNumber(),
                        agreed.host(),
                        due),
                "/hosts/contract.xhtml?id=" + contract.getId(),
                due,
                false);
    }
}
