package nl.noaberwerk.bedrijfsarts;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import nl.noaberwerk.platform.SecretText;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Encrypts what the bedrijfsarts keeps, with the keys of {@code noaberwerk.medical.keys} (as {@code noaberwerk.bsn.keys},
 * whose keys are used where there are none of its own).
 *
 * <p>Salt goes before what is encrypted: two equal notes must not look equal in the database.
 */
@ApplicationScoped
public class MedicalSecret {

    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    byte[] encrypted(String plain) {
        return encrypted(plain.getBytes(StandardCharsets.UTF_8));
    }

    byte[] encrypted(byte[] plain) {
        byte[] salted = new byte[SALT_BYTES + plain.length];
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        System.arraycopy(salt, 0, salted, 0, SALT_BYTES);
        System.arraycopy(plain, 0, salted, SALT_BYTES, plain.length);
        return keys().encrypt(salted);
    }

    byte[] opened(byte[] cipher) {
        byte[] salted = keys().decrypt(cipher);
        return Arrays.copyOfRange(salted, SALT_BYTES, salted.length);
    }

    String text(byte[] cipher) {
        return new String(opened(cipher), StandardCharsets.UTF_8);
    }

    /** Read every time, so that keys can be replaced. */
    protected SecretText keys() {
        Config config = ConfigProvider.getConfig();
        return SecretText.withKeys(config.getOptionalValue("noaberwerk.medical.keys", String.class)
                .orElseGet(() -> config.getValue("noaberwerk.bsn.keys", String.class)));
    }
}
