package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The people of an employer are found by name and personnel number. */
@ApplicationScoped
public class EmployeesFound implements Findable {

    @Inject
    private PeopleByWord people;

    @Inject
    private EmployeeNames names;

    @Inject
    private Today today;

    @Override
    public String area() {
        return "Medewerkers";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        List<Long> ids = people.ids(employerId, text, most);
        Map<Long, EmployeeNames.Named> named = names.of(ids, today.date());
        return ids.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(one -> new Found(
                        one.name().sorted(),
                        "personeelsnummer " + one.personnelNumber(),
                        "/personnel/employee.xhtml?id=" + one.employmentId()))
                .toList();
    }
}
