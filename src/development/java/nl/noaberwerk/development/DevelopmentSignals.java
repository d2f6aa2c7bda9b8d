package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.signals.NightlyWork;
import nl.noaberwerk.signals.Signal;
import nl.noaberwerk.signals.SignalKind;
import nl.noaberwerk.signals.SignalKinds;
import nl.noaberwerk.signals.Signals;

/** Tells at night which actions are late and which proofs lapse; to who leads the team, or HR when nobody does. */
@ApplicationScoped
public class DevelopmentSignals implements NightlyWork, SignalKinds {

    private static final String PERSON = "/development/person.xhtml?id=";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DevelopmentTerms terms;

    @Inject
    private Supervisions supervisions;

    @Inject
    private Signals signals;

    @Override
    public List<SignalKind> kinds() {
        Set<String> roles = Set.of(Role.HR_ADVISEUR, Role.LEIDINGGEVENDE);
        return List.of(
                new SignalKind("development.action", "Actie uit een ontwikkelplan is te laat", roles),
                new SignalKind("development.expiry", "Bewijs van een opleiding verloopt", roles));
    }

    @Override
    public String title() {
        return "Ontwikkeling: acties en opleidingen nalopen";
    }

    @Override
    public void everyNight(LocalDate day) {
        database.createQuery(
                        "select a from DevelopmentAction a where a.doneOn is null and a.due < :day",
                        DevelopmentAction.class)
                .setParameter("day", day)
                .getResultList()
                .forEach(one -> told(
                        "development.action:" + one.getId(),
                        one.getEmployerId(),
                        one.getEmploymentId(),
                        Messages.text("development.signal.action", one.getDue()),
                        one.getDue(),
                        day));
        database.createQuery(
                        "select t from Training t where t.endedOn is null and t.validUntil between :day and :until",
                        Training.class)
                .setParameter("day", day)
                .setParameter("until", day.plusDays(terms.daysAheadOfExpiry(day)))
                .getResultList()
                .forEach(one -> told(
                        "development.expiry:" + one.getId() + ":" + one.getValidUntil(),
                        one.getEmployerId(),
                        one.getEmploymentId(),
                        Messages.text("development.signal.expiry", one.getValidUntil()),
                        one.getValidUntil(),
                        day));
    }

    private void told(String key, long employerId, long employmentId, String text, LocalDate due, LocalDate day) {
        Set<String> leaders = supervisions
                .supervisorsOf(List.of(employmentId), employerId, day)
                .getOrDefault(employmentId, Set.of());
        if (leaders.isEmpty()) {
            raise(key, employerId, Role.HR_ADVISEUR, Optional.empty(), text, PERSON + employmentId, due);
        }
        leaders.forEach(account -> raise(
                key + ":" + account,
                employerId,
                Role.LEIDINGGEVENDE,
                Optional.of(account),
                text,
                PERSON + employmentId,
                due));
    }

    private void raise(
            String key,
            long employerId,
            String role,
            Optional<String> account,
            String text,
            String link,
            LocalDate due) {
        signals.raise(new Signal(key, employerId, role, account, text, link, due, false));
    }
}
