package nl.noaberwerk.platform.account;

import java.io.Serializable;
import java.time.Duration;
import java.util.Set;

/**
 * The outcome of an attempt to sign in.
 *
 * @param roles of the account when it was accepted, over all employers
 * @param locked how long the account stays closed; zero when it is not
 * @param step what is still to be done before the account may be used
 */
public record SignIn(String account, boolean accepted, Set<String> roles, Duration locked, Step step)
        implements Serializable {

    /** What comes after a right password. */
    public enum Step {
        /** Nothing: signed in. */
        NONE,
        /** The code of the authenticator app, or a recovery code. */
        CODE,
        /** Setting up an authenticator app, without which these roles may not work. */
        ENROL
    }

    public static SignIn accepted(String account, Set<String> roles) {
        return new SignIn(account, true, roles, Duration.ZERO, Step.NONE);
    }

    static SignIn toDo(String account, Set<String> roles, Step step) {
        return new SignIn(account, true, roles, Duration.ZERO, step);
    }

    static SignIn refused(String account, Duration locked) {
        return new SignIn(account, false, Set.of(), locked, Step.NONE);
    }

    /** Whether nothing is left to do. */
    public boolean complete() {
        return accepted && step == Step.NONE;
    }
}
