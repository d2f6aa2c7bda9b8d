package nl.noaberwerk.signals;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** How each kind of signal reaches each role, as the functioneel beheerder chose. */
@Stateless
@DenyAll
public class SignalChoices {

    private static final SignalKind OTHER =
            new SignalKind(SignalChoice.OTHER, "Alle andere signalen", Set.copyOf(Role.ALL));

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Instance<SignalKinds> areas;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /**
     * How a kind reaches a role today.
     *
     * @param manner empty when nothing was chosen: urgent ones at once, the rest in the mail of the day
     */
    public record Row(String role, SignalKind kind, Optional<MailManner> manner) {}

    /** What the areas raise, in order of words, and at the end all the rest. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<SignalKind> kinds() {
        List<SignalKind> kinds = new ArrayList<>(areas.stream()
                .flatMap(area -> area.kinds().stream())
                .sorted(Comparator.comparing(SignalKind::label))
                .toList());
        kinds.add(OTHER);
        return kinds;
    }

    /** Every role with the kinds that it can get, and what holds today. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<Row> rows() {
        List<SignalChoice> choices = history();
        List<SignalKind> kinds = kinds();
        return Role.ALL.stream()
                .flatMap(role -> kinds.stream()
                        .filter(kind -> kind.roles().contains(role))
                        .map(kind ->
                                new Row(role, kind, SignalChoice.holding(choices, role, kind.kind(), today.date()))))
                .toList();
    }

    /** Every choice ever made, the newest first. */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public List<SignalChoice> history() {
        return database.createQuery("select c from SignalChoice c order by c.recordedAt desc", SignalChoice.class)
                .getResultList();
    }

    /** From the day on. @throws Refused when the day has passed, or the role does not get this kind */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void choose(String role, String kind, MailManner manner, LocalDate from) {
        if (from == null || from.isBefore(today.date())) {
            throw Refused.badRequest("signals.choice.from", today.date());
        }
        SignalKind chosen = kinds().stream()
                .filter(one -> one.kind().equals(kind) && one.roles().contains(role))
                .findFirst()
                .orElseThrow(() -> Refused.badRequest("signals.choice.kind", role));
        database.persist(
                new SignalChoice(role, kind, manner, new Recording(from, today.now(), caller.name(), "gekozen")));
        auditTrail.changed(
                "manier van signaleren gekozen vanaf " + from,
                "rol " + role,
                chosen.label() + ": " + manner.getLabel());
    }
}
