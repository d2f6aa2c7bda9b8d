package nl.noaberwerk.hrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** The cases about somebody on her timeline; a confidential one only for who may see it. */
@ApplicationScoped
public class AdviceOnTimeline implements PersonEvents {

    private static final String PAGE = "/hrm/case.xhtml?id=";

    @Inject
    private AdviceRows rows;

    @Override
    public String area() {
        return "HRM-advies";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        return rows.ofPerson(employerId, employmentId).stream()
                .flatMap(AdviceOnTimeline::events)
                .toList();
    }

    private static Stream<PersonEvent> events(AdviceRow row) {
        PersonEvent asked = PersonEvent.of(
                row.askedOn(), Messages.text("hrm.event.asked", row.number(), row.category()), PAGE + row.id());
        return Stream.concat(
                Stream.of(asked),
                row.followUpOn().stream()
                        .map(day -> PersonEvent.of(
                                day, Messages.text("hrm.event.follow-up", row.number()), PAGE + row.id())));
    }
}
