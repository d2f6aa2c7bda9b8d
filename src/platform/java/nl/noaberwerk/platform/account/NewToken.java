package nl.noaberwerk.platform.account;

import java.time.LocalDate;
import java.util.Set;

/**
 * A token that is asked for.
 *
 * @param name what it is for: "verlofprogramma"
 * @param employers ids; empty for every employer of the account
 * @param writes false for a token that only reads
 * @param until the last day, at most a year from now
 */
public record NewToken(String name, Set<String> roles, Set<Long> employers, boolean writes, LocalDate until) {}
