package nl.noaberwerk.indication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/**
 * Every night: computes anew how every indicatie stands, opens what comes in sight, and warns; nothing is said twice.
 *
 * <p>A text names a personnel number only, and nothing about an arbeidshandicap.
 */
@ApplicationScoped
public class HerindicatieNight implements NightlyWork, SignalKinds {

    static final String WARN = "indication.ask";
    static final String DECISION = "indication.decision";
    static final String TASK = "indication.task";
    static final String JUDGE = "indication.judge";
    private static final String PAGE = "/indication/herindicatie.xhtml?id=";

    /** So many days before the end of its term an open task is told. */
    private static final int DAYS_AHEAD = 7;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private IndicatieTermBook terms;

    @Inject
    private EmployeeNames people;

    @Inject
    private LawBook book;

    @Inject
    private Signals signals;

    @Override
    public String title() {
        return "Indicaties en herindicaties nalopen";
    }

    @Override
    public List<SignalKind> kinds() {
        Set<String> roles = Set.of(Role.INDICATIEBEHEERDER);
        return List.of(
                new SignalKind(WARN, "Herindicatie aanvragen", roles),
                new SignalKind(JUDGE, "Extra herindicatie beoordelen na 13 weken", roles),
                new SignalKind(DECISION, "Besluit van UWV is te laat", roles),
                new SignalKind(TASK, "Taak na een besluit of het einde van een indicatie", roles));
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employer -> employer(employer, today));
    }

    private void employer(long employerId, LocalDate today) {
        terms.refresh(employerId);
        HerindicatieTerms dates = new HerindicatieTerms(book.current());
        List<Herindicatie> open = database.createQuery(
                        "select h from Herindicatie h where h.employerId = :employer and h.state in :states",
                        Herindicatie.class)
                .setParameter("employer", employerId)
                .setParameter("states", HerindicatieState.open())
                .getResultList();
        List<HerindicatieFollowUp> tasks = database.createQuery(
                        "select f from HerindicatieFollowUp f where f.employerId = :employer and f.doneOn is null"
                                + " and f.due <= :near",
                        HerindicatieFollowUp.class)
                .setParameter("employer", employerId)
                .setParameter("near", today.plusDays(DAYS_AHEAD))
                .getResultList();
        Map<Long, EmployeeNames.Named> names = people.of(
                Stream.concat(
                                open.stream().map(Herindicatie::getEmploymentId),
                                tasks.stream().map(HerindicatieFollowUp::getEmploymentId))
                        .collect(Collectors.toSet()),
                today);
        open.forEach(file -> about(file, dates, number(names, file.getEmploymentId()), today));
        tasks.forEach(task -> task(task, number(names, task.getEmploymentId())));
    }

    private void about(Herindicatie file, HerindicatieTerms dates, String number, LocalDate today) {
        if (file.getState().isBeforeSending()) {
            file.validUntil()
                    .flatMap(until -> dates.asked(until).signalOn(today))
                    .ifPresent(signal -> raise(
                            WARN + ":" + file.getId() + "." + signal,
                            file,
                            Messages.text(
                                    "indication.signal.ask",
                                    number,
                                    file.latest().orElse(signal)),
                            file.latest().orElse(signal)));
            if (file.getGround() == HerindicatieGround.THIRTEEN_WEEKS) {
                raise(JUDGE + ":" + file.getId(), file, Messages.text("indication.signal.judge", number), today);
            }
        }
        Optional<LocalDate> late = file.due().filter(day -> day.isBefore(today));
        if (file.getState() == HerindicatieState.RECEIVED || file.getState() == HerindicatieState.OBJECTION) {
            late.ifPresent(day -> raise(
                    DECISION + ":" + file.getId() + "." + day,
                    file,
                    Messages.text("indication.signal.decision", number, day),
                    day));
        }
    }

    private void raise(String key, Herindicatie file, String text, LocalDate due) {
        signals.raise(new Signal(
                key,
                file.getEmployerId(),
                Role.INDICATIEBEHEERDER,
                Optional.empty(),
                text,
                PAGE + file.getId(),
                due,
                false));
    }

    private void task(HerindicatieFollowUp task, String number) {
        signals.raise(new Signal(
                TASK + ":" + task.getId(),
                task.getEmployerId(),
                Role.INDICATIEBEHEERDER,
                Optional.empty(),
                Messages.text("indication.signal.task", number, task.getDue()),
                task.herindicatie()
                        .map(id -> PAGE + id)
                        .orElse("/indication/indicatie.xhtml?id=" + task.getEmploymentId()),
                task.getDue(),
                false));
    }

    private static String number(Map<Long, EmployeeNames.Named> names, long employmentId) {
        return Optional.ofNullable(names.get(employmentId))
                .map(EmployeeNames.Named::personnelNumber)
                .orElse("");
    }
}
