package nl.noaberwerk.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import org.junit.jupiter.api.Test;

/** How long a document is kept, counted by hand. */
class RetentionTest {

    private static final DocumentRule IDENTITY =
            new DocumentRule("IDENTITEIT", "salarisadministrateur,controleur", Retention.CALENDAR_YEARS, 5);
    private static final DocumentRule CONTRACT =
            new DocumentRule("ARBEIDSOVEREENKOMST", "hr-adviseur", Retention.YEARS, 2);

    @Test
    void aCopyOfThePassportIsKeptForFiveFullCalendarYearsAfterTheEnd() {
        // out of service 15 March 2026: the full years are 2027, 2028, 2029, 2030 and 2031
        assertThat(IDENTITY.keepThrough(day(2026, 3, 15))).isEqualTo(day(2031, 12, 31));
        // the last day of a year changes nothing: 2027 is still the first full year
        assertThat(IDENTITY.keepThrough(day(2026, 12, 31))).isEqualTo(day(2031, 12, 31));
        assertThat(IDENTITY.keepThrough(day(2027, 1, 1))).isEqualTo(day(2032, 12, 31));
    }

    @Test
    void aContractIsKeptForTwoYearsAfterTheEnd() {
        assertThat(CONTRACT.keepThrough(day(2026, 3, 15))).isEqualTo(day(2028, 3, 15));
        // 2026 is no leap year
        assertThat(CONTRACT.keepThrough(day(2024, 2, 29))).isEqualTo(day(2026, 2, 28));
    }

    @Test
    void withoutAnEndOfTheEmploymentThereIsNoEndOfKeeping() {
        assertThat(IDENTITY.keepThrough(Optional.empty())).isEmpty();
    }

    @Test
    void aDocumentIsExpiredOnTheDayAfterTheLastDayOfKeeping() {
        DocumentLine line = new DocumentLine(document(), IDENTITY, day(2031, 12, 31), List.of());
        assertThat(line.isExpired(LocalDate.of(2031, 12, 31))).isFalse();
        assertThat(line.isExpired(LocalDate.of(2032, 1, 1))).isTrue();
    }

    @Test
    void whatWasDestroyedIsNotExpiredAgain() {
        DocumentEvent destroyed = new DocumentEvent(1, DocumentEvent.Act.DESTROYED, recording());
        DocumentLine line = new DocumentLine(document(), IDENTITY, day(2031, 12, 31), List.of(destroyed));
        assertThat(line.isExpired(LocalDate.of(2032, 1, 1))).isFalse();
    }

    @Test
    void onlyTheRolesOfTheKindSeeIt() {
        assertThat(IDENTITY.mayBeSeenBy("salarisadministrateur"::equals)).isTrue();
        assertThat(IDENTITY.mayBeSeenBy("controleur"::equals)).isTrue();
        assertThat(IDENTITY.mayBeSeenBy("leidinggevende"::equals)).isFalse();
        assertThat(CONTRACT.mayBeSeenBy("salarisadministrateur"::equals)).isFalse();
    }

    private static Document document() {
        return new Document(1, "IDENTITEIT", recording());
    }

    private static Recording recording() {
        return new Recording(LocalDate.of(2020, 1, 1), java.time.Instant.EPOCH, "a", "kopie");
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        return Optional.of(LocalDate.of(year, month, day));
    }
}
