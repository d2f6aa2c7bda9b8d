package nl.noaberwerk.letters;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The kinds of letters and their words, which a functioneel beheerder changes from a day on. */
@Stateless
@DenyAll
public class LetterKinds {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LetterWords words;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** All kinds in the order of the screen. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<LetterKind> all() {
        return words.kinds();
    }

    /** @throws Refused 404 when there is no such kind */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public LetterKind find(String code) {
        return words.kind(code);
    }

    /** What must be filled in for the kind, in order. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<LetterField> fields(String code) {
        return words.fields(code);
    }

    /** The words that hold on the day. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public LetterTemplate holdingOn(String code, LocalDate day) {
        return words.holdingOn(code, day);
    }

    /** Everything that was ever recorded for the kind, what holds most first. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<LetterTemplate> history(String code) {
        return words.templates(code).stream()
                .sorted(LetterTemplate.STRENGTH.reversed())
                .toList();
    }

    /**
     * Other words from a day on.
     *
     * @throws Refused when a place has no field, or the day is in the past
     */
    @RolesAllowed(Role.FUNCTIONEEL_BEHEERDER)
    public void change(String code, LetterText text, LocalDate validFrom) {
        LetterKind kind = words.kind(code);
        if (validFrom == null || validFrom.isBefore(today.date())) {
            throw Refused.badRequest("letters.template.from", today.date());
        }
        text.check(places(code));
        database.persist(new LetterTemplate(code, text, new Recording(validFrom, today.now(), caller.name(), "")));
        auditTrail.changed(new AuditEntry(
                "brieftekst gewijzigd", "brief " + kind.getLabel(), "vanaf " + Messages.shown(validFrom)));
    }

    /** The letter with what stands in the form now; nothing is kept, and every place shows its own name. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public byte[] example(String code, LetterText text) {
        text.check(places(code));
        return words.example(text, today.date());
    }

    /** The places that the words of the kind may have. */
    @RolesAllowed({Role.FUNCTIONEEL_BEHEERDER, Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public Set<String> places(String code) {
        Set<String> known = new LinkedHashSet<>();
        words.fields(code).forEach(field -> known.add(field.getCode()));
        LetterText.ALWAYS.stream().sorted().forEach(known::add);
        return known;
    }
}
