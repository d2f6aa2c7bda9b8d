package nl.noaberwerk.filing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noaberwerk.placement.Werksoort;
import nl.noaberwerk.rules.Regeling;

/** The code aard arbeidsverhouding of the loonaangifte, which follows from the regeling and where somebody works. */
final class AardArbeidsverhouding {

    private static final String ANY = "*";
    private static final Map<String, String> CODES = read();

    private AardArbeidsverhouding() {}

    /** @param werksoort on the last day of the period; null when not known; empty when our table has no code */
    static String of(Regeling regeling, Werksoort werksoort) {
        String place = werksoort == null ? "" : werksoort.name();
        return CODES.getOrDefault(key(regeling.name(), place), CODES.getOrDefault(key(regeling.name(), ANY), ""));
    }

    private static Map<String, String> read() {
        try (InputStream file = AardArbeidsverhouding.class.getResourceAsStream("aard-arbeidsverhouding.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .collect(Collectors.toUnmodifiableMap(cells -> key(cells[0], cells[1]), cells -> cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String regeling, String werksoort) {
        return regeling + "/" + werksoort;
    }
}
