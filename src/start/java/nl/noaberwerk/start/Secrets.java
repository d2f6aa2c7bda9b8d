package nl.noaberwerk.start;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of this data folder, drawn once and readable by its owner only; without them the data cannot be read. */
record Secrets(String databasePassword, String bsnKeys) {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String FILE = "secrets.properties";
    private static final int KEY_BYTES = 32;

    static Secrets of(DataFolder folder) {
        if (!folder.has(FILE)) {
            folder.write(FILE, "database.password=" + hex() + "\nbsn.keys=k1:" + key() + "\n");
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(folder.read(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Secrets(properties.getProperty("database.password"), properties.getProperty("bsn.keys"));
    }

    /** Letters and figures only: it stands in an SQL statement and in an environment variable. */
    private static String hex() {
        return java.util.HexFormat.of().formatHex(random());
    }

    private static String key() {
        return Base64.getEncoder().encodeToString(random());
    }

    private static byte[] random() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
