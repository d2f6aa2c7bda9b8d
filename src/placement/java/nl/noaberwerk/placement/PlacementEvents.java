package nl.noaberwerk.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.PersonEvent;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Role;

/** Where somebody went to work, for the one timeline in her dossier. */
@ApplicationScoped
public class PlacementEvents implements PersonEvents {

    @Inject
    private PlacementReader reader;

    @Override
    public String area() {
        return "Werk en plaats";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR, Role.CONTROLEUR);
    }

    @Override
    public List<PersonEvent> of(long employerId, long employmentId) {
        List<PersonEvent> events = new ArrayList<>();
        reader.histories(List.of(employmentId)).get(employmentId).forEach(stay -> {
            events.add(PersonEvent.of(stay.from(), inWords(stay.workplace())));
            if (stay.until().isEmpty() && stay.workplace().agreement().expectedEnd() != null) {
                events.add(PersonEvent.of(
                        stay.workplace().agreement().expectedEnd(),
                        Messages.text(
                                "placement.event.end", stay.workplace().host().orElse(""))));
            }
        });
        return events;
    }

    private static String inWords(Workplace here) {
        String where = Stream.of(
                        Optional.of(here.work().label()),
                        here.host().map(host -> "bij " + host),
                        here.team().map(Team::inWords))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return Messages.text(
                here.agreement().ended() ? "placement.event.ended" : "placement.event.place",
                where.isEmpty() ? "–" : where);
    }
}
