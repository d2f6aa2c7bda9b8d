package nl.noaberwerk.poortwachter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.absence.PeopleReader;
import nl.noaberwerk.indication.HerindicatieDue;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/** Every night: computes the open cases anew, and warns who looks after them; nothing is warned of twice. */
@ApplicationScoped
public class NightlyTimeline implements NightlyWork, SignalKinds {

    static final String WARN = "poortwachter.warn";
    static final String OVERDUE = "poortwachter.overdue";
    static final String NOBODY = "poortwachter.nobody";

    /** A recovery of so many days ago can still be undone by the next sickness. */
    private static final int DAYS_BACK = 35;

    /** Who is back within a week needs nobody to look after her. */
    private static final int DAYS_WITHOUT = 7;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private CaseReader cases;

    @Inject
    private ObligationBook book;

    @Inject
    private CaseFactLog log;

    @Inject
    private PeopleReader people;

    @Inject
    private Signals signals;

    @Inject
    private Event<HerindicatieDue> herindicaties;

    @Override
    public String title() {
        return "Termijnen van de Wet verbetering poortwachter nalopen";
    }

    @Override
    public List<SignalKind> kinds() {
        java.util.Set<String> roles = java.util.Set.of(Role.ARBOCOORDINATOR, Role.HR_ADVISEUR);
        return List.of(
                new SignalKind(WARN, "Taak van de Poortwachter: laatste werkdag", roles),
                new SignalKind(OVERDUE, "Taak van de Poortwachter: te laat", roles),
                new SignalKind(NOBODY, "Verzuimdossier zonder casemanager", roles));
    }

    @Override
    public void everyNight(LocalDate today) {
        database.createQuery("select e.id from Employer e", Long.class)
                .getResultList()
                .forEach(employerId -> employer(employerId, today));
    }

    private void employer(long employerId, LocalDate today) {
        List<CaseFile> files = cases.openOn(employerId, today.minusDays(DAYS_BACK));
        book.everyNight(files);
        List<StoredObligation> due = database.createQuery(
                        "select o from StoredObligation o where o.employerId = :employer and o.state = :open"
                                + " and o.due <= :near and o.warn <= :today order by o.due, o.id",
                        StoredObligation.class)
                .setParameter("employer", employerId)
                .setParameter("open", ObligationState.OPEN)
                .setParameter("near", today.plusDays(DAYS_BACK))
                .setParameter("today", today)
                .getResultList();
        Map<Long, Casemanager> managers =
                log.casemanagers(files.stream().map(CaseFile::caseId).toList());
        Map<Long, PeopleReader.Named> names =
                people.of(files.stream().map(CaseFile::employmentId).collect(Collectors.toSet()), today);
        due.forEach(one -> {
            raise(one, Optional.ofNullable(managers.get(one.getCaseId())), names.get(one.getEmploymentId()), today);
            if (one.getKind() == ObligationKind.HERINDICATIE) {
                herindicaties.fire(
                        new HerindicatieDue(employerId, one.getEmploymentId(), one.getCaseId(), one.getDue()));
            }
        });
        files.stream()
                .filter(file ->
                        file.lastDay().filter(last -> last.isBefore(today)).isEmpty())
                .filter(file -> file.firstDay().plusDays(DAYS_WITHOUT).isBefore(today))
                .filter(file -> !managers.containsKey(file.caseId()))
                .forEach(file -> nobody(file, names.get(file.employmentId()), today));
    }

    private void raise(StoredObligation one, Optional<Casemanager> manager, PeopleReader.Named named, LocalDate today) {
        boolean overdue = one.isOverdue(today);
        Optional<String> acting = manager.map(held -> held.actingOn(today));
        String about = one.getId() + "." + one.getDue() + "." + acting.orElse("");
        signals.raise(new Signal(
                (overdue ? OVERDUE : WARN) + ":" + about,
                one.getEmployerId(),
                manager.filter(held -> held.getAccount().equals(acting.orElse("")))
                        .map(Casemanager::getRole)
                        .orElse(Role.ARBOCOORDINATOR),
                acting,
                Messages.text(
                        overdue ? "poortwachter.signal.overdue" : "poortwachter.signal.warn",
                        one.getLabel(),
                        named == null ? "" : named.personnelNumber(),
                        one.getDue()),
                "/absence/case.xhtml?id=" + one.getCaseId(),
                one.getDue(),
                false));
    }

    private void nobody(CaseFile file, PeopleReader.Named named, LocalDate today) {
        signals.raise(new Signal(
                NOBODY + ":" + file.caseId(),
                file.employerId(),
                Role.ARBOCOORDINATOR,
                Optional.empty(),
                Messages.text("poortwachter.signal.nobody", named.personnelNumber()),
                "/poortwachter/handover.xhtml?case=" + file.caseId(),
                today,
                false));
    }
}
