package nl.noaberwerk.incidents;

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

/** Accidents are found by who was hit; a supervisor finds those of the own team and what she told herself. */
@ApplicationScoped
public class IncidentsFound implements Findable {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private FoundPeople people;

    @Inject
    private IncidentAccess access;

    @Override
    public String area() {
        return "Ongevallen";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.ARBOCOORDINATOR, Role.HR_ADVISEUR, Role.LEIDINGGEVENDE, Role.CONTROLEUR);
    }

    @Override
    public List<Found> find(long employerId, String text, int most) {
        boolean all = access.seesAll(employerId);
        Set<Long> team = all ? Set.of() : access.ownTeam(employerId);
        List<Incident> incidents = database.createQuery(
                        "select i from Incident i where i.employerId = :employer"
                                + " and i.happened.employmentId in :people order by i.happened.on desc, i.id desc",
                        Incident.class)
                .setParameter("employer", employerId)
                .setParameter("people", people.employments(employerId, text))
                .getResultStream()
                .filter(one -> all || access.sees(one, team))
                .limit(most)
                .toList();
        Map<Long, Named> named = people.named(
                incidents.stream().map(one -> one.getHappened().employmentId()).collect(Collectors.toSet()));
        return incidents.stream()
                .map(one -> found(one, named.get(one.getHappened().employmentId())))
                .toList();
    }

    private static Found found(Incident incident, Named named) {
        return new Found(
                Messages.text(
                        "incidents.found",
                        incident.getHappened().on(),
                        named.name().sorted()),
                "personeelsnummer " + named.personnelNumber(),
                "/incidents/incident.xhtml?id=" + incident.getId());
    }
}
