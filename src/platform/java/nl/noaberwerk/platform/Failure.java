package nl.noaberwerk.platform;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** Something went wrong: finds what is behind the server's wrappings, and logs a bug once under a number. */
public final class Failure {

    private static final Logger LOG = System.getLogger(Failure.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failure() {}

    /** The refusal behind the exception, if it is one. */
    public static Optional<Refused> refusal(Throwable exception) {
        return find(exception, Refused.class);
    }

    public static boolean has(Throwable exception, Class<? extends Throwable> kind) {
        return find(exception, kind).isPresent();
    }

    /** Whether a service refused the caller's roles; the server has two exceptions for that. */
    public static boolean isForbidden(Throwable exception) {
        return has(exception, EJBAccessException.class) || has(exception, AccessLocalException.class);
    }

    /** @return the number under which it stands in the log, to be shown to the user */
    public static String log(Throwable exception) {
        byte[] number = new byte[4];
        RANDOM.nextBytes(number);
        String id = HexFormat.of().formatHex(number);
        LOG.log(Level.ERROR, "Failure " + id, exception);
        return id;
    }

    public static <T extends Throwable> Optional<T> find(Throwable exception, Class<T> kind) {
        Throwable now = exception;
        while (now != null) {
            if (kind.isInstance(now)) {
                return Optional.of(kind.cast(now));
            }
            now = now.getCause() == now ? null : now.getCause();
        }
        return Optional.empty();
    }
}
