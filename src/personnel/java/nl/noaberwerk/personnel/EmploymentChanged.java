package nl.noaberwerk.personnel;

import java.time.LocalDate;

/**
 * Tells other areas that facts about employments of this employer were recorded.
 *
 * @param from the first day on which something differs
 */
public record EmploymentChanged(long employerId, LocalDate from) {}
