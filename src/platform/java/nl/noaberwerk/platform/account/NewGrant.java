package nl.noaberwerk.platform.account;

import java.time.LocalDate;

/**
 * A role that is asked for an account.
 *
 * @param employerId null for every employer
 * @param until the last day; null without end
 */
public record NewGrant(String account, String role, Long employerId, LocalDate from, LocalDate until) {}
