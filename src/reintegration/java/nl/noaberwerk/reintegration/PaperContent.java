package nl.noaberwerk.reintegration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a document.
 *
 * @param questions the first day of the list of questions that was asked
 * @param facts of the case as they were, in order
 * @param answers by the code of the question; what was not answered is not there
 */
public record PaperContent(LocalDate questions, List<Fact> facts, Map<String, String> answers) {

    /** Something that is known of the case: "Uren per week", "36". */
    public record Fact(String label, String value) {}

    public PaperContent {
        facts = List.copyOf(facts);
        answers = Map.copyOf(answers);
    }

    /** With another answer; an empty one takes it away. */
    PaperContent with(String code, String answer) {
        Map<String, String> all = new LinkedHashMap<>(answers);
        if (answer.isEmpty()) {
            all.remove(code);
        } else {
            all.put(code, answer);
        }
        return new PaperContent(questions, facts, all);
    }

    PaperContent with(List<Fact> known) {
        return new PaperContent(questions, known, answers);
    }

    /** Empty when nothing was answered. */
    public String answer(String code) {
        return answers.getOrDefault(code, "");
    }

    String json() {
        JsonArrayBuilder known = Json.createArrayBuilder();
        facts.forEach(fact ->
                known.add(Json.createObjectBuilder().add("label", fact.label()).add("value", fact.value())));
        JsonObjectBuilder given = Json.createObjectBuilder();
        answers.forEach(given::add);
        return Json.createObjectBuilder()
                .add("questions", questions.toString())
                .add("facts", known)
                .add("answers", given)
                .build()
                .toString();
    }

    static PaperContent of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            List<Fact> facts = all.getJsonArray("facts").getValuesAs(JsonObject.class).stream()
                    .map(fact -> new Fact(fact.getString("label"), fact.getString("value")))
                    .toList();
            JsonObject given = all.getJsonObject("answers");
            Map<String, String> answers = new LinkedHashMap<>();
            given.keySet().forEach(code -> answers.put(code, given.getString(code)));
            return new PaperContent(LocalDate.parse(all.getString("questions")), facts, answers);
        }
    }
}
