package nl.noaberwerk.letters;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** Who gets copies of a person's letters: bewindvoerder, mentor, curator or guide, from a day to a day. */
@Stateless
@DenyAll
public class Representatives {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private LetterPeople people;

    @Inject
    private Addressees addressees;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Today today;

    /** All that were ever recorded for the person of the employment, the newest first; the look is recorded. */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR})
    public List<RepresentativeLine> of(long employmentId) {
        LetterPerson person = people.required(employmentId);
        auditTrail.read(entry("vertegenwoordigers bekeken", person, ""));
        return addressees.representatives(person.employment().getPersonId());
    }

    /** @throws Refused naming the field that is missing or cannot be */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public Representative add(long employmentId, NewRepresentative draft) {
        LetterPerson person = people.required(employmentId);
        draft.check();
        requireNew(person, draft);
        Representative added = new Representative(
                person.employment().getPersonId(),
                draft,
                new Recording(draft.validFrom(), today.now(), caller.name(), ""));
        database.persist(added);
        auditTrail.changed(entry(
                "vertegenwoordiger vastgelegd",
                person,
                draft.kind().label() + " " + draft.name() + " vanaf " + Messages.shown(draft.validFrom())));
        return added;
    }

    /** @throws Refused when she ended before, or the day is before her first */
    @RolesAllowed({Role.HR_ADVISEUR, Role.ARBOCOORDINATOR})
    public void end(long employmentId, Long representativeId, LocalDate lastDay) {
        LetterPerson person = people.required(employmentId);
        RepresentativeLine line = addressees.representatives(person.employment().getPersonId()).stream()
                .filter(one -> one.representative().getId().equals(representativeId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("letters.representative.unknown"));
        if (line.end().isPresent()) {
            throw Refused.conflict("letters.representative.ended");
        }
        // the day before the first: she was recorded by mistake
        LocalDate earliest = line.representative().getValidFrom().minusDays(1);
        if (lastDay == null || lastDay.isBefore(earliest)) {
            throw new Refused("letters.representative.last-day", earliest);
        }
        database.persist(
                new RepresentativeEnd(representativeId, new Recording(lastDay, today.now(), caller.name(), "")));
        auditTrail.changed(entry(
                "vertegenwoordiger beëindigd",
                person,
                line.representative().getName() + " tot en met " + Messages.shown(lastDay)));
    }

    /** Twice the same would be two copies of every letter. */
    private void requireNew(LetterPerson person, NewRepresentative draft) {
        boolean known = addressees.representatives(person.employment().getPersonId()).stream()
                .filter(line -> line.end()
                        .map(end -> !end.getLastDay().isBefore(draft.validFrom()))
                        .orElse(true))
                .map(RepresentativeLine::representative)
                .anyMatch(one -> one.getKind() == draft.kind() && one.getName().equalsIgnoreCase(draft.name()));
        if (known) {
            throw Refused.conflict(
                    "letters.representative.known", draft.name(), draft.kind().label());
        }
    }

    private static AuditEntry entry(String what, LetterPerson person, String details) {
        return new AuditEntry(
                what,
                "persoon " + person.employment().getPersonnelNumber(),
                person.employment().getEmployerId(),
                details);
    }
}
