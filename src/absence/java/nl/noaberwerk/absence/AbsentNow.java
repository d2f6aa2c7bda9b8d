package nl.noaberwerk.absence;

import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.placement.Team;

/**
 * Somebody who is absent on a day: no more than is needed to divide the work. Sickness and leave look the same.
 *
 * @param name by surname
 * @param called as on a letter: "M. ten Dam"
 * @param wholly false for who works a part of the time
 * @param until the last day, when it is known or expected
 */
public record AbsentNow(
        long employmentId,
        String personnelNumber,
        String name,
        String called,
        Optional<Team> team,
        boolean wholly,
        Optional<LocalDate> until) {}
