package nl.noaberwerk.letters;

import java.time.LocalDate;
import java.util.Optional;

/** A representative with the last day, when that is known. */
public record RepresentativeLine(Representative representative, Optional<RepresentativeEnd> end) {

    public boolean holdsOn(LocalDate day) {
        return !representative.getValidFrom().isAfter(day)
                && end.map(known -> !known.getLastDay().isBefore(day)).orElse(true);
    }
}
