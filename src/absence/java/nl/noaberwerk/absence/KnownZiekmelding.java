package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.platform.Refused;

/**
 * A ziekmelding that is about to change, with its employment locked.
 *
 * @param counts how it stands; empty when it was withdrawn
 */
record KnownZiekmelding(Employment employment, Ziekmelding ziekmelding, Optional<Spell> counts) {

    /** @throws Refused when it was withdrawn */
    Spell spell() {
        return counts.orElseThrow(() -> new Refused("absence.withdraw.already"));
    }

    LocalDate firstDay() {
        return spell().days().first();
    }
}
