package nl.noaberwerk.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B (SHA-1), of which an app with six digits shows the last six. */
class TotpTest {

    private static final byte[] SEED = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String SECRET = Totp.base32(SEED);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String eightDigits) {
        assertThat(Totp.code(SEED, seconds / 30)).isEqualTo(eightDigits.substring(2));
    }

    /** RFC 4648, section 10, and the secret that Google's documentation of the key address shows. */
    @Test
    void theSecretIsWrittenInBase32() {
        assertThat(Totp.base32("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Totp.base32("foob".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YQ");
        assertThat(Totp.bytes("MZXW6YTBOI")).isEqualTo("foobar".getBytes(StandardCharsets.US_ASCII));
        assertThat(SECRET).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.grouped(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void aClockMayBeHalfAMinuteWrongButNotMore() {
        assertThat(Totp.matchingStep(SECRET, "287082", Instant.ofEpochSecond(59), 0))
                .hasValue(1);
        assertThat(Totp.matchingStep(SECRET, "287082", Instant.ofEpochSecond(29), 0))
                .hasValue(1);
        assertThat(Totp.matchingStep(SECRET, "287082", Instant.ofEpochSecond(89), 0))
                .hasValue(1);
        assertThat(Totp.matchingStep(SECRET, "287082", Instant.ofEpochSecond(90), 0))
                .isEmpty();
    }

    @Test
    void aCodeWorksOnce() {
        assertThat(Totp.matchingStep(SECRET, "287082", Instant.ofEpochSecond(59), 1))
                .isEmpty();
    }

    @Test
    void somethingElseIsRefused() {
        assertThat(Totp.matchingStep(SECRET, "287083", Instant.ofEpochSecond(59), 0))
                .isEmpty();
        assertThat(Totp.matchingStep(SECRET, "", Instant.ofEpochSecond(59), 0)).isEmpty();
    }

    @Test
    void everySecretIsAnother() {
        assertThat(Totp.newSecret()).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(Totp.newSecret());
    }
}
