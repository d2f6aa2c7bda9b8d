package nl.noaberwerk.indication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The indicatie of somebody on a day, as it was known when it was asked.
 *
 * @param decidedOn day of the last decision up to the day
 * @param validUntil last day of its validity
 * @param recorded the category as the decision says it; empty when it does not
 * @param alwaysMatig in service on 31 December 1997: counts as matig, whatever the decision says
 * @param holds whether it is valid on the day: not ended, lapsed by age or death, or withdrawn
 */
public record KnownIndicatie(
        long employmentId,
        long personId,
        LocalDate decidedOn,
        LocalDate validUntil,
        Optional<Arbeidshandicap> recorded,
        boolean alwaysMatig,
        boolean holds) {

    /** The category that counts; empty when it is not known. */
    public Optional<Arbeidshandicap> category() {
        return alwaysMatig ? Optional.of(Arbeidshandicap.MATIG) : recorded;
    }

    /** "Ernstig" beside service before 1998 is a mistake somewhere. */
    public boolean isContradictory() {
        return alwaysMatig && recorded.filter(Arbeidshandicap.ERNSTIG::equals).isPresent();
    }
}
