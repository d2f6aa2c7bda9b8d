package nl.noaberwerk.personnel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The municipality in which a place of residence lies; our table has the places around the employers that we know. */
public final class Municipalities {

    private static final Map<String, String> OF_PLACE = read();

    private Municipalities() {}

    /** Empty for a place that is not in the table. */
    public static Optional<String> of(String place) {
        return Optional.ofNullable(OF_PLACE.get(place.strip().toLowerCase(Locale.ROOT)));
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
