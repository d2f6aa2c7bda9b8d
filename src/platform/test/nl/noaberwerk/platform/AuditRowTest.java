package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Every row's hash covers the row before it and each of its own fields. */
class AuditRowTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final byte[] START = new byte[0];

    @Test
    void aRowFitsAfterTheRowBeforeIt() {
        AuditRow first = row(1, "adres gewijzigd", "persoon 10001", START);
        AuditRow second = row(2, "loon gewijzigd", "persoon 10001", first.hash());
        assertThat(second.hashAfter(first.hash())).isEqualTo(second.hash());
        assertThat(second.hashAfter(START)).isNotEqualTo(second.hash());
    }

    @Test
    void aTextThatMovesFromOneFieldToTheNextChangesTheHash() {
        assertThat(row(1, "ab", "c", START).hash())
                .isNotEqualTo(row(1, "a", "bc", START).hash());
    }

    private static AuditRow row(long id, String what, String subject, byte[] previous) {
        return AuditRow.chained(id, NOW, "hr", AuditRow.CHANGED, new AuditEntry(what, subject, ""), previous);
    }
}
