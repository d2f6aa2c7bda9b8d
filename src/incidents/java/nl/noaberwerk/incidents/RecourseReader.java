package nl.noaberwerk.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.absence.Spell;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.EmployeeNames.Named;
import nl.noaberwerk.platform.Today;

/**
 * Reads the accidents for which somebody else may have to pay.
 *
 * <p>It checks no role: the service that uses it does.
 */
@ApplicationScoped
public class RecourseReader {

    @Inject
    private IncidentReader reader;

    @Inject
    private AccidentSpells spells;

    @Inject
    private EmployeeNames names;

    @Inject
    private Today today;

    /** The latest first. */
    List<RecourseRow> of(long employerId) {
        List<Incident> incidents = reader.of(employerId).stream()
                .map(IncidentStanding::incident)
                .filter(one -> one.getHappened().recourse())
                .toList();
        Map<Long, Spell> marked = incidents.isEmpty() ? Map.of() : spells.marked(employerId);
        Map<Long, Named> people = names.of(
                incidents.stream().map(one -> one.getHappened().employmentId()).toList(), today.date());
        return incidents.stream()
                .map(one -> new RecourseRow(
                        one,
                        Optional.ofNullable(people.get(one.getHappened().employmentId()))
                                .map(Named::suggestion)
                                .orElse(""),
                        one.ziekmelding().map(marked::get).map(Spell::days)))
                .toList();
    }
}
