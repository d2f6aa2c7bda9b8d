package nl.noaberwerk.placement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's placement with a host employer came or will come to its end; fired when that is recorded.
 *
 * @param werksoort what she did there; for begeleid werken her employment with the regular employer ended
 * @param lastDay the last day there
 * @param next the host where she goes on the day after; empty when there is none
 */
public record PlacementEnded(
        long employerId,
        long employmentId,
        Werksoort werksoort,
        String host,
        LocalDate lastDay,
        Optional<String> next) {}
