package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.participation.HerindicatieTerm;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.PersonName;

/**
 * All that is known about the indicatie of somebody.
 *
 * @param decisions the newest first; of one decision the last record first
 * @param lapses what stands of deaths and withdrawals, the newest first
 * @param facts about beschut werk and the doelgroepregister, the newest first
 * @param term of the last decision; empty when there is none
 * @param alwaysMatig in service on 31 December 1997
 * @param asked what was asked about beschut werk and not answered
 * @param twice in the doelgroepregister beside a positive advice beschut werk, which cannot be
 * @param files of her herindicaties, the newest first
 */
public record IndicatieOfPerson(
        Employment employment,
        PersonName name,
        LocalDate birthDate,
        List<Indicatie> decisions,
        List<IndicatieLapse> lapses,
        List<ParticipationFact> facts,
        Optional<HerindicatieTerm> term,
        boolean alwaysMatig,
        Optional<BeschutRequest> asked,
        boolean twice,
        List<Herindicatie> files) {

    public Optional<Besluit> last() {
        return decisions.stream().findFirst().map(Indicatie::getBesluit);
    }

    /** What is wrong: "ernstig" beside service before 1998. */
    public boolean isContradictory() {
        return alwaysMatig
                && last().filter(besluit -> besluit.arbeidshandicap() == Arbeidshandicap.ERNSTIG)
                        .isPresent();
    }

    /** The category that counts, in Dutch. */
    public String category() {
        return alwaysMatig
                ? Arbeidshandicap.MATIG.getLabel()
                : last().map(Besluit::handicapLabel).orElse("");
    }
}
