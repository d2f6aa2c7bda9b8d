package nl.noaberwerk.finance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Messages;

/** The municipality in which a place of residence lies; our table has the places around the employers that we know. */
final class Municipalities {

    private static final Map<String, String> OF_PLACE = read();

    private Municipalities() {}

    /** @param address lines of an envelope; the last has postal code and place */
    static String ofAddress(String address) {
        String last = address.substring(address.lastIndexOf('\n') + 1).strip();
        String place = last.replaceFirst("^\\d{4}\\s?[A-Za-z]{2}\\s+", "");
        if (place.isEmpty()) {
            return Messages.text("finance.costs.no-place");
        }
        String municipality = OF_PLACE.get(place.toLowerCase(Locale.ROOT));
        return municipality == null ? Messages.text("finance.costs.unknown-place", place) : municipality;
    }

    private static Map<String, String> read() {
        try (InputStream file = Municipalities.class.getResourceAsStream("woonplaatsen.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0].toLowerCase(Locale.ROOT), cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
