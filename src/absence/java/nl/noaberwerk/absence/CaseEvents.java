package nl.noaberwerk.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** On the timeline of a person: when cases began and ended, dates only, for who may see cases. */
@ApplicationScoped
public class CaseEvents implements PersonEvents {

    @Inject
    private CaseReader cases;

    @Override
    public String area() {
        return "Verzuim";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.ARBOCOORDINATOR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        List<PersonEvent> events = new ArrayList<>();
        for (CaseFile file : cases.of(List.of(employmentId)).getOrDefault(employmentId, List.of())) {
            String link = "/absence/case.xhtml?id=" + file.caseId();
            events.add(PersonEvent.of(file.firstDay(), Messages.text("absence.event.first"), link));
            file.lastDay()
                    .ifPresent(last -> events.add(PersonEvent.of(last, Messages.text("absence.event.last"), link)));
        }
        return events;
    }
}
