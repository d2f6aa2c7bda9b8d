package nl.noaberwerk.placement;

import java.time.LocalDate;

/**
 * Who is to lead a team, or to stand in.
 *
 * @param until last day, or null without end
 */
public record NewSupervision(
        Team team, String account, boolean deputy, LocalDate from, LocalDate until, String reason) {}
