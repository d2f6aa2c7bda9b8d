package nl.noaberwerk.platform.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Codes that we draw ourselves and keep only as a digest.
 *
 * <p>They are random and long, so that a fast hash without salt is enough; a password would not be.
 */
final class SecretCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    /** Eighty bits. */
    private static final int RECOVERY_BYTES = 10;

    private SecretCodes() {}

    static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(TOKEN_BYTES));
    }

    /** "abcd-efgh-ijkl-mnop". */
    static String recovery() {
        return Totp.base32(random(RECOVERY_BYTES)).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Of a recovery code as somebody types it: spaces, dashes and capitals do not matter. */
    static String recoveryDigest(String typed) {
        return digest(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }

    static String digest(String code) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
