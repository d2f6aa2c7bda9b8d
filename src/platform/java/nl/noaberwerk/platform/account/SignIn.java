package nl.noaberwerk.platform.account;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/**
 * The outcome of an attempt to sign in.
 *
 * @param roles of the account when it was accepted, over all employers
 * @param locked how long the account stays closed; zero when it is not
 */
public record SignIn(String account, boolean accepted, Set<String> roles, Duration locked) implements Serializable {

    public static SignIn accepted(String account, Set<String> roles) {
        return new SignIn(account, true, roles, Duration.ZERO);
    }

    static SignIn refused(String account, Duration locked) {
        return new SignIn(account, false, Set.of(), locked);
    }
}
