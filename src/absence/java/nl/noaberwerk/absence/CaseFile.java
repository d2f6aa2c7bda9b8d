package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.labour.Ziekteperiode;

/**
 * A case as it stands after every correction: dates and degrees, nothing else.
 *
 * @param spells its ziekmeldingen in order of day, at least one
 */
public record CaseFile(long caseId, long employerId, long employmentId, List<Spell> spells) {

    public CaseFile {
        spells = List.copyOf(spells);
    }

    /** How the law counts its days. */
    public Ziekteperiode period() {
        return new Ziekteperiode(spells.stream().map(Spell::days).toList());
    }

    public LocalDate firstDay() {
        return spells.get(0).days().first();
    }

    /** Last sick day, which may lie ahead; empty while no end is known. */
    public Optional<LocalDate> lastDay() {
        return latest().days().lastDay();
    }

    /** The degree that holds on the day; empty when it is no sick day. */
    public Optional<Degree> on(LocalDate day) {
        return spells.stream().flatMap(spell -> spell.on(day).stream()).findFirst();
    }

    /** The last ziekmelding. */
    public Spell latest() {
        return spells.get(spells.size() - 1);
    }
}
