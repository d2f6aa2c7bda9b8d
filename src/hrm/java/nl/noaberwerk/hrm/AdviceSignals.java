package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/**
 * Tells the adviser of a new case and of days that come near, and an account that an advice was released to it.
 *
 * <p>A signal names the number of a case and nothing else; of a confidential case only the adviser and the owner of its
 * follow-up are told.
 */
@ApplicationScoped
public class AdviceSignals implements NightlyWork, SignalKinds {

    private static final String PAGE = "/hrm/case.xhtml?id=";
    private static final int DAYS_AHEAD = 2;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Signals signals;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Override
    public List<SignalKind> kinds() {
        return List.of(
                new SignalKind("hrm.asked", "Nieuwe vraag aan HRM-advies", Set.of(Role.HR_ADVISEUR)),
                new SignalKind("hrm.assigned", "HRM-dossier voor u", Set.of(Role.HR_ADVISEUR)),
                new SignalKind("hrm.deadline", "Uiterste dag van een HRM-dossier", Set.of(Role.HR_ADVISEUR)),
                new SignalKind("hrm.follow-up", "Vervolg op een HRM-advies", Set.of(Role.HR_ADVISEUR)),
                new SignalKind(
                        "hrm.released",
                        "HRM-advies voor u vrijgegeven",
                        Set.of(Role.HR_ADVISEUR, Role.LEIDINGGEVENDE)));
    }

    @Override
    public String title() {
        return "HRM-advies: uiterste dagen en vervolgen nalopen";
    }

    /** After a question was recorded. */
    void asked(AdviceCase one) {
        if (one.adviser().isPresent()) {
            assigned(one);
        } else {
            raise("hrm.asked:" + one.getId(), one, Optional.empty(), "hrm.signal.asked", one.getDeadline());
        }
    }

    void assigned(AdviceCase one) {
        one.adviser()
                .filter(account -> !account.equals(caller.name()))
                .ifPresent(account -> raise(
                        "hrm.assigned:" + one.getId() + ":" + account + ":" + today.date(),
                        one,
                        Optional.of(account),
                        "hrm.signal.assigned",
                        one.getDeadline()));
    }

    /** @param role as which the account reads it */
    void released(AdviceCase one, AdviceVersion version, String account, String role) {
        signals.raise(new Signal(
                "hrm.released:" + version.getId() + ":" + account,
                one.getEmployerId(),
                role,
                Optional.of(account),
                Messages.text("hrm.signal.released", one.getNumber()),
                PAGE + one.getId(),
                today.date(),
                false));
    }

    @Override
    public void everyNight(LocalDate day) {
        due("select c from AdviceCase c where c.state = nl.noaberwerk.hrm.AdviceState.OPEN and c.deadline <= :day", day)
                .forEach(one -> deadline(one, day));
        due("select c from AdviceCase c where c.followUpOn <= :day", day)
                .forEach(one -> raise(
                        "hrm.follow-up:" + one.getId() + ":" + one.getFollowUpOn(),
                        one,
                        Optional.of(one.getFollowUpOwner()),
                        "hrm.signal.follow-up",
                        one.getFollowUpOn()));
    }

    private List<AdviceCase> due(String query, LocalDate day) {
        return database.createQuery(query, AdviceCase.class)
                .setParameter("day", day.plusDays(DAYS_AHEAD))
                .getResultList();
    }

    /** Once when the day comes near, once when it has passed. */
    private void deadline(AdviceCase one, LocalDate day) {
        boolean late = one.isLate(day);
        raise(
                "hrm.deadline:" + one.getId() + ":" + one.getDeadline() + (late ? ":late" : ""),
                one,
                one.adviser(),
                late ? "hrm.signal.late" : "hrm.signal.deadline",
                one.getDeadline());
    }

    private void raise(String key, AdviceCase one, Optional<String> account, String text, LocalDate due) {
        signals.raise(new Signal(
                key,
                one.getEmployerId(),
                Role.HR_ADVISEUR,
                account,
                Messages.text(text, one.getNumber(), due),
                PAGE + one.getId(),
                due,
                false));
    }
}
