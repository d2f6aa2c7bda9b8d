package nl.noaberwerk.personnel;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Today;

/**
 * Where an employee was known to live before somebody changed her account.
 *
 * <p>A fraudster who changes the account often changes the address first, so what was recorded in the 30 days before does
 * not count either, unless it was the first address.
 */
final class AddressBefore {

    static final Duration SUSPECT = Duration.ofDays(30);

    private AddressBefore() {}

    /** @param recorded when the change of the account was recorded */
    static Optional<Address> of(List<AddressFact> addresses, Instant recorded) {
        Instant trusted = recorded.minus(SUSPECT);
        List<AddressFact> known = addresses.stream()
                .filter(fact -> fact.getRecordedAt().isBefore(trusted))
                .toList();
        return new History(known)
                .onOrFirst(recorded.atZone(Today.ZONE).toLocalDate(), AddressFact.class)
                .or(() -> addresses.stream().min(Comparator.comparing(AddressFact::getRecordedAt)))
                .map(AddressFact::getAddress);
    }

    /** When the address was changed last within the 30 days before; the first one recorded is no change. */
    static Optional<Instant> changedShortlyBefore(List<AddressFact> addresses, Instant recorded) {
        return addresses.stream()
                .map(AddressFact::getRecordedAt)
                .sorted()
                .skip(1)
                .filter(at -> !at.isBefore(recorded.minus(SUSPECT)))
                .max(Comparator.naturalOrder());
    }
}
