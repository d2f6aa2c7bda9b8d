package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaberwerk.absence.AbsenceChanged;
import nl.noaberwerk.absence.Spell;

/**
 * Which ziekmelding followed from which accident: one that was marked as arbeidsongeval, of the same employee, from the
 * day of the accident or shortly after it. The cause is not known here.
 */
@ApplicationScoped
public class AccidentLinks {

    /** No law: later than this the arbocoordinator links it by hand. */
    private static final int DAYS_AFTER = 7;

    @Inject
    private IncidentReader reader;

    @Inject
    private AccidentSpells spells;

    /** Links the accident when there is one such ziekmelding that no other accident has. */
    void link(Incident incident) {
        List<Incident> all = accidents(incident.getEmployerId());
        fitting(incident, spells.marked(incident.getEmployerId()).values(), taken(all))
                .ifPresent(spell -> incident.link(spell.ziekmeldingId()));
    }

    void changed(@Observes AbsenceChanged change) {
        accidents(change.employerId()).stream()
                .filter(one -> one.ziekmelding().isEmpty())
                .filter(one -> one.getHappened()
                        .employment()
                        .filter(id -> id == change.employmentId())
                        .isPresent())
                .forEach(this::link);
    }

    /** Marked ziekmeldingen to which no accident is linked, in order of day. */
    public List<Spell> withoutIncident(long employerId) {
        Set<Long> taken = taken(accidents(employerId));
        return spells.marked(employerId).values().stream()
                .filter(spell -> !taken.contains(spell.ziekmeldingId()))
                .sorted(Comparator.comparing(spell -> spell.days().first()))
                .toList();
    }

    static Optional<Spell> fitting(Incident incident, Collection<Spell> marked, Set<Long> taken) {
        Happened happened = incident.getHappened();
        Predicate<Spell> near = spell -> !spell.days().first().isBefore(happened.on())
                && !spell.days().first().isAfter(happened.on().plusDays(DAYS_AFTER));
        return marked.stream()
                .filter(spell -> happened.employment()
                        .filter(id -> id == spell.employmentId())
                        .isPresent())
                .filter(near)
                .filter(spell -> !taken.contains(spell.ziekmeldingId()))
                .min(Comparator.comparing(spell -> spell.days().first()));
    }

    private List<Incident> accidents(long employerId) {
        return reader.of(employerId).stream()
                .map(IncidentStanding::incident)
                .filter(one -> one.getHappened().isAccident())
                .toList();
    }

    private static Set<Long> taken(List<Incident> incidents) {
        return incidents.stream().flatMap(one -> one.ziekmelding().stream()).collect(Collectors.toSet());
    }
}
