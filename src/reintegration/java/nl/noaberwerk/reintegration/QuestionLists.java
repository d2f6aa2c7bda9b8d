package nl.noaberwerk.reintegration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.noaberwerk.reintegration.Question.Form;
import nl.noaberwerk.reintegration.QuestionList.Section;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The questions of all documents, read once from the files beside this class. */
final class QuestionLists {

    private static final Map<PaperKind, List<QuestionList>> ALL = read();

    private QuestionLists() {}

    /** What the kind asks on the day. @throws IllegalArgumentException before the first list */
    static QuestionList of(PaperKind kind, LocalDate day) {
        return ALL.get(kind).stream()
                .filter(list -> !list.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException(kind + " on " + day));
    }

    private static Map<PaperKind, List<QuestionList>> read() {
        Map<PaperKind, List<QuestionList>> all = new EnumMap<>(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            all.put(kind, maps(content(kind.file())).map(QuestionLists::list).toList());
        }
        return all;
    }

    private static Object content(String file) {
        LoadSettings asText =
                LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        try (InputStream in = QuestionLists.class.getResourceAsStream(file)) {
            return new Load(asText).loadFromInputStream(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static QuestionList list(Map<?, ?> list) {
        return new QuestionList(
                LocalDate.parse(text(list, "from")),
                text(list, "source"),
                text(list, "intro"),
                maps(list.get("sections")).map(QuestionLists::section).toList());
    }

    private static Section section(Map<?, ?> section) {
        return new Section(
                text(section, "title"),
                maps(section.get("questions")).map(QuestionLists::question).toList());
    }

    private static Question question(Map<?, ?> question) {
        return new Question(
                text(question, "code"),
                Form.valueOf(text(question, "form")),
                text(question, "label"),
                optional(question, "help"),
                !isTrue(question, "optional"),
                optional(question, "fill"),
                isTrue(question, "same"));
    }

    private static Stream<Map<?, ?>> maps(Object list) {
        if (!(list instanceof List<?> items)) {
            throw new IllegalArgumentException("a list was expected: " + list);
        }
        return items.stream().map(item -> (Map<?, ?>) item);
    }

    private static String text(Map<?, ?> map, String key) {
        String text = optional(map, key);
        if (text.isBlank()) {
            throw new IllegalArgumentException(key + " is missing in " + map);
        }
        return text;
    }

    private static String optional(Map<?, ?> map, String key) {
        Object found = map.get(key);
        return found == null ? "" : found.toString();
    }

    private static boolean isTrue(Map<?, ?> map, String key) {
        return Boolean.parseBoolean(optional(map, key));
    }
}
