package nl.noaberwerk.platform.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import nl.noaberwerk.platform.Refused;

/**
 * Hashes passwords with Argon2id at the strength that OWASP advises (46 MiB, one pass).
 *
 * <p>At most two at a time: every hash takes 46 MiB, and a flood of sign-ins must not take the memory of the payroll.
 */
final class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(47_104, 1, 1, 32, Argon2.ID);
    private static final Semaphore TURNS = new Semaphore(2);
    private static final int SALT_BYTES = 16;

    /** Of a password that nobody has: an unknown name must take as long as a known one. */
    private static final String NOBODY = hash("nobody signs in with this");

    private Passwords() {}

    static String hash(String password) {
        TURNS.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2ID)
                    .getResult();
        } finally {
            TURNS.release();
        }
    }

    static boolean matches(String password, String hash) {
        TURNS.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            TURNS.release();
        }
    }

    /** @throws Refused when it is too short, or so long that hashing it would be an attack */
    static void requireStrong(String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refused("platform.account.password", SHORTEST, LONGEST);
        }
    }

    static void matchNobody(String password) {
        matches(password, NOBODY);
    }
}
