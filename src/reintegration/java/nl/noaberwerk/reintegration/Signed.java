package nl.noaberwerk.reintegration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What earlier documents of a case agreed on. */
final class Signed {

    private Signed() {}

    /** The last signed answer to each question. @param lines the oldest first */
    static Map<String, String> answers(List<DocumentLine> lines, Function<DocumentVersion, PaperContent> content) {
        Map<String, String> answers = new HashMap<>();
        lines.stream()
                .filter(DocumentLine::isDone)
                .forEach(line ->
                        answers.putAll(content.apply(line.last().orElseThrow()).answers()));
        return answers;
    }
}
