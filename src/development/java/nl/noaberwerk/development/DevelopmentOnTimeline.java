package nl.noaberwerk.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Talks, plans and trainings of somebody on her timeline. */
@ApplicationScoped
public class DevelopmentOnTimeline implements PersonEvents {

    private static final String PERSON = "/development/person.xhtml?id=";

    @Inject
    private DevelopmentReader reader;

    @Override
    public String area() {
        return "Ontwikkeling";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        List<Long> ids = List.of(employmentId);
        String link = PERSON + employmentId;
        List<PersonEvent> events = new ArrayList<>();
        reader.talks(ids).stream().filter(talk -> talk.getCancelledOn() == null).forEach(talk -> {
            String key = talk.isHeld() ? "development.event.held" : "development.event.planned";
            events.add(
                    PersonEvent.of(talk.isHeld() ? talk.getHeldOn() : talk.getPlannedOn(), Messages.text(key), link));
        });
        reader.versions(ids)
                .forEach(one -> events.add(PersonEvent.of(
                        one.getFixedOn(), Messages.text("development.event.plan", one.getNumber()), link)));
        List<Training> trainings = reader.trainings(ids);
        trainings.stream()
                .filter(one -> one.getCompletedOn() != null)
                .forEach(one -> events.add(PersonEvent.of(
                        one.getCompletedOn(), Messages.text("development.event.training", one.getTitle()), link)));
        trainings.stream()
                .filter(one -> one.getValidUntil() != null && !one.isEnded())
                .forEach(one -> events.add(PersonEvent.of(
                        one.getValidUntil(), Messages.text("development.event.lapses", one.getTitle()), link)));
        return events;
    }
}
