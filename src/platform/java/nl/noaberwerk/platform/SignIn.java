package nl.noaberwerk.platform;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/**
 * The outcome of an attempt to sign in.
 *
 * @param roles of the account when it was accepted
 * @param locked how long the account stays closed; zero when it is not
 */
public record SignIn(String account, boolean accepted, Set<String> roles, Duration locked) implements Serializable {

    static SignIn accepted(Account account) {
        return new SignIn(account.name(), true, account.roles(), Duration.ZERO);
    }

    static SignIn refused(String account, Duration locked) {
        return new SignIn(account, false, Set.of(), locked);
    }
}
