package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.Found;
import nl.noaberwerk.personnel.FoundPeople;
import nl.noaberwerk.platform.Role;

/** Absence cases are found by the name of their person, her personnel number, or their own number. */
@ApplicationScoped
public class CasesFound implements Findable {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FoundPeople people;

    @Override
    public String area() {
        return "Verzuimdossiers";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        List<AbsenceCase> cases = database.createQuery(
                        "select c from AbsenceCase c where c.employerId = :employer and c.mergedInto is null"
                                + " and not c.withdrawn and (c.id = :number or c.employmentId in :people)"
                                + " order by c.firstDay desc, c.id",
                        AbsenceCase.class)
                .setParameter("employer", employerId)
                .setParameter("number", FoundPeople.number(text))
                .setParameter("people", people.employments(employerId, text))
                .setMaxResults(most)
                .getResultList();
        Map<Long, EmployeeNames.Named> named =
                people.named(cases.stream().map(AbsenceCase::getEmploymentId).collect(Collectors.toSet()));
        return cases.stream()
                .map(one -> found(one, named.get(one.getEmploymentId())))
                .toList();
    }

    private static Found found(AbsenceCase one, EmployeeNames.Named named) {
        return new Found(
                "Dossier " + one.getId() + ", " + named.name().sorted(),
                "personeelsnummer " + named.personnelNumber(),
                "/absence/case.xhtml?id=" + one.getId());
    }
}
