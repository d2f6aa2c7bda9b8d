package nl.noaberwerk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.personnel.FoundPeople;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Letters of the kinds that the caller may see are found by the name or personnel number of to whom they are. */
@ApplicationScoped
public class LettersFound implements Findable {

    private static final String OF_PEOPLE = "select l from Letter l where l.employmentId in :people"
            + " and l.kind in :kinds and l.representativeId is null order by l.writtenOn desc, l.id desc";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FoundPeople people;

    @Inject
    private ReadableKinds kinds;

    @Override
    public String area() {
        return "Brieven";
    }

    @Override
    public int order() {
        return 71;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        Map<String, String> seen = kinds.labels(employerId);
        List<Letter> letters = database.createQuery(OF_PEOPLE, Letter.class)
                .setParameter("people", people.employments(employerId, text))
                .setParameter("kinds", seen.keySet())
                .setMaxResults(most)
                .getResultList();
        Map<Long, Named> named =
                people.named(letters.stream().map(Letter::getEmploymentId).collect(Collectors.toSet()));
        return letters.stream()
                .map(one -> found(one, seen.get(one.getKind()), named.get(one.getEmploymentId())))
                .toList();
    }

    private static Found found(Letter letter, String label, Named named) {
        return new Found(
                label + ", " + named.name().sorted(),
                Messages.text("letters.found", named.personnelNumber(), letter.getWrittenOn()),
                "/letters/letters.xhtml?id=" + letter.getEmploymentId());
    }
}
