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
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.absence.CaseReader;
import nl.noaberwerk.indication.HerindicatieDue;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.personnel.EmployeeNames;
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
    private static final String PAGE = "/absence/case.xhtml?id=";

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
    private EmployeeNames people;

    @Inject
    private CandidateReader candidates;

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
        Set<String> roles = Set.of(Role.ARBOCOORDINATOR, Role.HR_ADVISEUR);
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
        Night night = night(employerId, files, today);
        for (StoredObligation one : due) {
            raise(one, night);
            if (one.getKind() == ObligationKind.HERINDICATIE) {
                herindicaties.fire(
                        new HerindicatieDue(employerId, one.getEmploymentId(), one.getCaseId(), one.getDue()));
            }
        }
        files.stream()
                .filter(file ->
                        file.lastDay().filter(last -> last.isBefore(today)).isEmpty())
                .filter(file -> file.firstDay().plusDays(DAYS_WITHOUT).isBefore(today))
                .filter(file -> night.acting(file.caseId()).isEmpty())
                .forEach(file -> nobody(file, night));
    }

    private Night night(long employerId, List<CaseFile> files, LocalDate today) {
        return new Night(
                today,
                log.casemanagers(files.stream().map(CaseFile::caseId).toList()),
                people.of(files.stream().map(CaseFile::employmentId).collect(Collectors.toSet()), today),
                candidates.of(employerId, today).stream()
                        .collect(Collectors.toMap(Candidate::account, Candidate::role)));
    }

    /** What is known while the night works: who looks after what, how people are called, who still has the role. */
    private record Night(
            LocalDate today,
            Map<Long, Casemanager> managers,
            Map<Long, EmployeeNames.Named> names,
            Map<String, String> roles) {

        /** Who acts for the case and still may; empty when nobody does. */
        Optional<String> acting(long caseId) {
            return Optional.ofNullable(managers.get(caseId))
                    .map(held -> held.actingOn(today))
                    .filter(roles::containsKey);
        }

        String number(long employmentId) {
            return Optional.ofNullable(names.get(employmentId))
                    .map(EmployeeNames.Named::personnelNumber)
                    .orElse("");
        }
    }

    private void raise(StoredObligation one, Night night) {
        boolean overdue = one.isOverdue(night.today());
        Optional<String> acting = night.acting(one.getCaseId());
        String about = one.getId() + "." + one.getDue() + "." + acting.orElse("");
        signals.raise(new Signal(
                (overdue ? OVERDUE : WARN) + ":" + about,
                one.getEmployerId(),
                acting.map(night.roles()::get).orElse(Role.ARBOCOORDINATOR),
                acting,
                Messages.text(
                        overdue ? "poortwachter.signal.overdue" : "poortwachter.signal.warn",
                        one.getLabel(),
                        night.number(one.getEmploymentId()),
                        one.getDue()),
                PAGE + one.getCaseId(),
                one.getDue(),
                false));
    }

    private void nobody(CaseFile file, Night night) {
        Optional<Casemanager> before = Optional.ofNullable(night.managers().get(file.caseId()));
        signals.raise(new Signal(
                NOBODY + ":" + file.caseId()
                        + before.map(one -> "." + one.getId()).orElse(""),
                file.employerId(),
                Role.ARBOCOORDINATOR,
                Optional.empty(),
                Messages.text("poortwachter.signal.nobody", night.number(file.employmentId())),
                "/poortwachter/handover.xhtml?case=" + file.caseId(),
                night.today(),
                false));
    }
}
