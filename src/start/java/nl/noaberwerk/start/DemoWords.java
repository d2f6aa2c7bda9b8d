package nl.noaberwerk.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words and amounts of demo.yaml. */
@SuppressWarnings("unchecked")
final class DemoWords {

    private final Map<String, Object> content;

    private DemoWords(Map<String, Object> content) {
        this.content = content;
    }

    static DemoWords load() {
        return load("demo.yaml");
    }

    /** @param name of a file beside this class */
    static DemoWords load(String name) {
        try (InputStream file = DemoWords.class.getResourceAsStream(name)) {
            return new DemoWords(
                    (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String name) {
        return (List<String>) content.get(name);
    }

    List<String> list(String name, String part) {
        return ((Map<String, List<String>>) content.get(name)).get(part);
    }

    List<Map<String, String>> records(String name) {
        return (List<Map<String, String>>) content.get(name);
    }

    Map<String, String> record(String name) {
        return (Map<String, String>) content.get(name);
    }

    String text(String name) {
        return (String) content.get(name);
    }

    String text(String name, String part) {
        return ((Map<String, String>) content.get(name)).get(part);
    }

    BigDecimal number(String name, String part) {
        return new BigDecimal(text(name, part));
    }
}
