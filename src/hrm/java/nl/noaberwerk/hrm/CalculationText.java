package nl.noaberwerk.hrm;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.noaberwerk.contractlaw.GradedStep;
import nl.noaberwerk.hrm.CalculationOutcome.Line;
import nl.noaberwerk.rules.Grade;

/** Input and answers of calculators as the text in which they are kept: JSON. */
final class CalculationText {

    private CalculationText() {}

    static String ofInput(CalculationInput input) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        input.values().forEach(fields::add);
        return fields.build().toString();
    }

    static CalculationInput input(Calculation kind, String text) {
        Map<String, String> values = new TreeMap<>();
        JsonObject fields = read(text);
        fields.keySet().forEach(name -> values.put(name, fields.getString(name)));
        return new CalculationInput(kind, values);
    }

    static String ofOutcome(CalculationOutcome outcome) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        outcome.lines()
                .forEach(line -> lines.add(
                        Json.createObjectBuilder().add("label", line.label()).add("value", line.value())));
        JsonArrayBuilder steps = Json.createArrayBuilder();
        outcome.steps().forEach(step -> steps.add(written(step)));
        return Json.createObjectBuilder()
                .add("lines", lines)
                .add("steps", steps)
                .build()
                .toString();
    }

    static CalculationOutcome outcome(LocalDate lawDay, String text) {
        JsonObject kept = read(text);
        List<Line> lines = kept.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> new Line(line.getString("label"), line.getString("value")))
                .toList();
        List<GradedStep> steps = kept.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(CalculationText::step)
                .toList();
        return new CalculationOutcome(lines, lawDay, steps);
    }

    private static JsonObjectBuilder written(GradedStep step) {
        return Json.createObjectBuilder()
                .add("name", step.name())
                .add("how", step.how())
                .add("outcome", step.outcome())
                .add("source", step.source())
                .add("grade", step.grade().name());
    }

    private static GradedStep step(JsonObject step) {
        return new GradedStep(
                step.getString("name"),
                step.getString("how"),
                step.getString("outcome"),
                step.getString("source"),
                Grade.valueOf(step.getString("grade")));
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
