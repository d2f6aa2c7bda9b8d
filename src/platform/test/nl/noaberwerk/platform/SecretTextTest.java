package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Secrets can be read with the right key only, be looked up, and outlive their first key. */
class SecretTextTest {

    private static final String FIRST = "a:" + Base64.getEncoder().encodeToString(filled(1));
    private static final String SECOND = "b:" + Base64.getEncoder().encodeToString(filled(2));

    private final SecretText before = SecretText.withKeys(FIRST);
    private final SecretText after = SecretText.withKeys(SECOND + "," + FIRST);

    @Test
    void theSameTextGivesTheSameCipherSoThatItCanBeFound() {
        assertThat(before.encrypt("999999862")).isEqualTo(before.encrypt("999999862"));
        assertThat(before.encrypt("999999862")).isNotEqualTo(before.encrypt("999972947"));
    }

    @Test
    void theCipherHidesTheText() {
        assertThat(before.encrypt("999999862")).startsWith("a:").doesNotContain("999999862");
    }

    @Test
    void afterRotationTheOldCipherIsStillReadAndFound() {
        String old = before.encrypt("999999862");
        assertThat(after.decrypt(old)).isEqualTo("999999862");
        assertThat(after.encryptions("999999862")).contains(old).hasSize(2);
        assertThat(after.isCurrent(old)).isFalse();
        assertThat(after.isCurrent(after.encrypt("999999862"))).isTrue();
    }

    @Test
    void aChangedCipherIsRefused() {
        String cipher = before.encrypt("999999862");
        char last = cipher.charAt(cipher.length() - 3);
        String changed = cipher.substring(0, cipher.length() - 3)
                + (last == 'A' ? 'B' : 'A')
                + cipher.substring(cipher.length() - 2);
        assertThatThrownBy(() -> before.decrypt(changed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutItsKeyNothingIsRead() {
        String cipher = before.encrypt("999999862");
        assertThatThrownBy(() -> SecretText.withKeys(SECOND).decrypt(cipher))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a");
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> SecretText.withKeys("a:AAAA")).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
