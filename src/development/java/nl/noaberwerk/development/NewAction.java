package nl.noaberwerk.development;

import java.time.LocalDate;

/**
 * Who does what and when.
 *
 * @param goalId the goal it is for, or null
 * @param talkId the functioneringsgesprek in which it was agreed, or null; one of the two is there
 */
public record NewAction(Long goalId, Long talkId, String what, String who, LocalDate due) {}
