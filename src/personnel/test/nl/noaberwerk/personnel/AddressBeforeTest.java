package nl.noaberwerk.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The letter about a changed account goes where the employee lived before anybody tampered with her file. */
class AddressBeforeTest {

    private static final Instant ACCOUNT_CHANGED = Instant.parse("2026-11-20T10:00:00Z");

    private final AddressFact first = address("Oude Dijk", "2024-01-05T09:00:00Z", "2024-01-01");
    private final AddressFact moved = address("Nieuwstraat", "2026-05-01T09:00:00Z", "2026-05-01");
    private final AddressFact shortlyBefore = address("Postbus", "2026-11-10T09:00:00Z", "2026-11-01");
    private final AddressFact afterwards = address("Elders", "2026-11-21T09:00:00Z", "2026-11-01");

    @Test
    void theAddressThatWasKnownWhenTheAccountWasRecordedCounts() {
        assertThat(streetOf(List.of(first, moved, afterwards))).isEqualTo("Nieuwstraat");
    }

    @Test
    void anAddressThatWasChangedInTheThirtyDaysBeforeDoesNotCount() {
        assertThat(streetOf(List.of(first, moved, shortlyBefore))).isEqualTo("Nieuwstraat");
        assertThat(AddressBefore.changedShortlyBefore(List.of(first, moved, shortlyBefore), ACCOUNT_CHANGED))
                .contains(shortlyBefore.getRecordedAt());
    }

    @Test
    void thirtyOneDaysBeforeIsLongEnough() {
        AddressFact longer = address("Beekweg", "2026-10-20T09:59:59Z", "2026-10-01");
        assertThat(streetOf(List.of(first, moved, longer))).isEqualTo("Beekweg");
        assertThat(AddressBefore.changedShortlyBefore(List.of(first, longer), ACCOUNT_CHANGED))
                .isEmpty();
    }

    @Test
    void ofSomebodyWhoWasJustRecordedItIsTheFirstAddress() {
        AddressFact new1 = address("Dorpsstraat", "2026-11-02T09:00:00Z", "2026-11-01");
        assertThat(streetOf(List.of(shortlyBefore, new1))).isEqualTo("Dorpsstraat");
        assertThat(AddressBefore.changedShortlyBefore(List.of(new1), ACCOUNT_CHANGED))
                .isEmpty();
    }

    @Test
    void withoutAnyAddressThereIsNone() {
        assertThat(AddressBefore.of(List.of(), ACCOUNT_CHANGED)).isEmpty();
    }

    private static String streetOf(List<AddressFact> known) {
        return AddressBefore.of(known, ACCOUNT_CHANGED).orElseThrow().street();
    }

    private static AddressFact address(String street, String recorded, String from) {
        Recording recording = new Recording(LocalDate.parse(from), Instant.parse(recorded), "hr", "test");
        return new AddressFact(1, new Address(street, "1", "7591 HX", "Denekamp"), recording);
    }
}
