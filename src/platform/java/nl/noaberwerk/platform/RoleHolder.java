package nl.noaberwerk.platform;

import java.util.Optional;

/**
 * Somebody who has a role.
 *
 * @param account name of the account
 * @param email where she is mailed to; empty when she is not
 */
public record RoleHolder(String account, String fullName, Optional<String> email) {}
