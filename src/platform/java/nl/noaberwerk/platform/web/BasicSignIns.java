package nl.noaberwerk.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.platform.account.SignIn;
import nl.noaberwerk.platform.account.SignIns;

/**
 * Checks name and password of HTTP Basic; remembers a good pair for a minute, since the strong hash takes long.
 *
 * <p>Only a salted digest of the pair is kept, in memory.
 */
@ApplicationScoped
public class BasicSignIns {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1_000;

    private final byte[] salt = new byte[32];
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(SignIn signIn, Instant until) {}

    @Inject
    private SignIns signIns;

    @Inject
    private Today today;

    public BasicSignIns() {
        RANDOM.nextBytes(salt);
    }

    /** @param header the value of Authorization */
    Optional<SignIn> check(String header) {
        Optional<String> pair = pair(header);
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        Instant now = today.now();
        String digest = digest(pair.get());
        Known before = known.get(digest);
        if (before != null && before.until().isAfter(now)) {
            return Optional.of(before.signIn());
        }
        int colon = pair.get().indexOf(':');
        SignIn signIn =
                signIns.signIn(pair.get().substring(0, colon), pair.get().substring(colon + 1));
        if (signIn.complete()) {
            remember(digest, new Known(signIn, now.plus(REMEMBERED)), now);
        }
        return Optional.of(signIn);
    }

    private void remember(String digest, Known good, Instant now) {
        known.values().removeIf(old -> old.until().isBefore(now));
        if (known.size() < MOST_REMEMBERED) {
            known.put(digest, good);
        }
    }

    private static Optional<String> pair(String header) {
        if (header == null || !header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(header.substring(6).strip());
            return Optional.of(new String(bytes, StandardCharsets.UTF_8)).filter(text -> text.indexOf(':') >= 0);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private String digest(String pair) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return HexFormat.of().formatHex(sha.digest(pair.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
