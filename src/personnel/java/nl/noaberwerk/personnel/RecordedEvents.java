package nl.noaberwerk.personnel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.Role;

/** On the timeline: since when what is known holds, and when somebody came and goes. */
@ApplicationScoped
public class RecordedEvents implements PersonEvents {

    @Inject
    private Employees employees;

    @Override
    public String area() {
        return "Gegevens";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        Dossier dossier = employees.dossier(employmentId);
        Stream<PersonEvent> facts = dossier.timeline().stream()
                .filter(DatedFact::counts)
                .map(fact -> PersonEvent.of(fact.getValidFrom(), fact.topic().label() + ": " + words(fact)));
        Stream<PersonEvent> service =
                Stream.of(PersonEvent.of(dossier.employment().getInService(), "In dienst"));
        Stream<PersonEvent> end =
                dossier.outOfService().stream().map(day -> PersonEvent.of(day, "Laatste dag in dienst"));
        return Stream.of(service, end, facts).flatMap(part -> part).toList();
    }

    private static String words(DatedFact fact) {
        return fact.details().stream()
                .filter(detail -> !detail.value().isEmpty())
                .map(Detail::value)
                .collect(Collectors.joining(", "));
    }
}
