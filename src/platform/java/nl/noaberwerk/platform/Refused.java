package nl.noaberwerk.platform;

import jakarta.ejb.ApplicationException;

/**
 * The rules forbid what was asked: one message on the screen, or one problem in the API.
 *
 * <p>The message comes from the area's bundle: see {@link Messages}.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    private final String key;
    private final int status;

    /** Refused by a rule of the trade: HTTP 422. */
    public Refused(String key, Object... arguments) {
        this(422, key, arguments);
    }

    protected Refused(int status, String key, Object... arguments) {
        super(Messages.text(key, arguments));
        this.key = key;
        this.status = status;
    }

    public static Refused badRequest(String key, Object... arguments) {
        return new Refused(400, key, arguments);
    }

    public static Refused forbidden(String key, Object... arguments) {
        return new Refused(403, key, arguments);
    }

    public static Refused notFound(String key, Object... arguments) {
        return new Refused(404, key, arguments);
    }

    public static Refused conflict(String key, Object... arguments) {
        return new Refused(409, key, arguments);
    }

    public static Refused tooLarge(String key, Object... arguments) {
        return new Refused(413, key, arguments);
    }

    public String key() {
        return key;
    }

    /** The HTTP status with which the API answers. */
    public int status() {
        return status;
    }

    /** The last part of the key: names the kind of problem in the API. */
    public String kind() {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
