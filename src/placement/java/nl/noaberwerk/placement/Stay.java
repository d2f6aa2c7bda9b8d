package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on end in which nothing changed in where somebody works.
 *
 * @param until last day; empty when it goes on
 * @param by who recorded what made it begin
 * @param reason why it began
 */
public record Stay(LocalDate from, Optional<LocalDate> until, Workplace workplace, String by, String reason) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
    }
}
