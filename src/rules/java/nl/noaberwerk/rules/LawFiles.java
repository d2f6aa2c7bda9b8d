package nl.noaberwerk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the law from its files on the class path; whatever is wrong in them stops the program. */
final class LawFiles {

    private static final String CONTENTS = "inhoud.txt";
    private static final String HOLIDAYS = "feestdagen.csv";
    private static final String WORKING_DAYS = "vrije-dagen.csv";

    private final ClassLoader files;

    LawFiles(ClassLoader files) {
        this.files = files;
    }

    Law read() {
        Map<String, LawTopic> topics = new LinkedHashMap<>();
        Map<Integer, LoonheffingYear> loonheffing = new TreeMap<>();
        Map<Integer, BijzondereBeloningTable> bijzondereBeloningen = new TreeMap<>();
        for (String name : text(CONTENTS).lines().toList()) {
            if (name.startsWith("loonheffing/")) {
                loonheffing.put(yearOf(name), LoonheffingYear.of(yearOf(name), new Branch(name, yaml(text(name)))));
            } else if (name.startsWith("bijzondere-beloningen/")) {
                bijzondereBeloningen.put(yearOf(name), BijzondereBeloningTable.of(yearOf(name), text(name)));
            } else if (!name.endsWith(".csv")) {
                topicsOf(name).forEach(topic -> put(topics, topic));
            }
        }
        put(topics, tables("loonheffing.tabellen", "Loonheffing, tijdvaktabellen", loonheffing));
        put(topics, tables("bijzondere-beloning.tabellen", "Tabel bijzondere beloningen", bijzondereBeloningen));
        return new Law(
                topics,
                loonheffing,
                bijzondereBeloningen,
                BankDays.of(text(HOLIDAYS)),
                WorkingDays.of(text(WORKING_DAYS)));
    }

    /** The topics of one file; visible for the test that refuses wrong files. */
    static List<LawTopic> topics(String name, String text) {
        Branch file = new Branch(name, yaml(text));
        String area = file.text("area");
        return file.list("series").stream().map(series -> topic(series, area)).toList();
    }

    private List<LawTopic> topicsOf(String name) {
        return topics(name, text(name));
    }

    private static LawTopic topic(Branch series, String area) {
        String key = series.text("key");
        List<LawValue> history =
                series.list("values").stream().map(v -> value(key, v)).toList();
        return new LawTopic(key, series.text("label"), area, series.text("unit"), series.words("choices"), history);
    }

    private static LawValue value(String key, Branch value) {
        return new LawValue(
                key,
                LocalDate.parse(value.text("from")),
                value.text("value"),
                value.text("source"),
                Grade.of(value.text("grade")),
                value.find("until").map(LocalDate::parse),
                value.find("due").map(LocalDate::parse));
    }

    private static LawTopic tables(String key, String label, Map<Integer, ? extends TableOfYear> years) {
        List<LawValue> history = new ArrayList<>();
        years.forEach((year, table) -> history.add(new LawValue(
                key,
                LocalDate.of(year, 1, 1),
                "tabel " + year,
                table.source(),
                table.grade(),
                Optional.of(LocalDate.of(year, 12, 31)),
                Optional.empty())));
        return new LawTopic(key, label, "Loonheffing", LawTopic.TABLE, List.of(), history);
    }

    private static void put(Map<String, LawTopic> topics, LawTopic topic) {
        if (topics.put(topic.key(), topic) != null) {
            throw new IllegalArgumentException("the law has two subjects " + topic.key());
        }
    }

    private static int yearOf(String name) {
        String file = name.substring(name.indexOf('/') + 1);
        return Integer.parseInt(file.substring(0, file.indexOf('.')));
    }

    private static Object yaml(String text) {
        LoadSettings asText =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return new Load(asText).loadFromString(text);
    }

    private String text(String name) {
        try (InputStream in = files.getResourceAsStream("law/" + name)) {
            if (in == null) {
                throw new IllegalStateException("law/" + name + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
