package nl.noaberwerk.payroll.rest;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.noaberwerk.rules.LoonheffingRequest;

/**
 * One item of the array: its id as it came, and the question.
 *
 * @param request empty when the item is no object
 */
record LoonheffingQuestion(JsonValue id, Optional<LoonheffingRequest> request) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Reads the array item by item and no further than the limit; JsonException when it is malformed or no array. */
    static List<LoonheffingQuestion> read(InputStream body, int limit) {
        List<LoonheffingQuestion> questions = new ArrayList<>();
        try (JsonParser parser = Json.createParser(body)) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_ARRAY) {
                throw new IllegalStateException("an array is expected");
            }
            parser.getArrayStream().limit(limit).map(LoonheffingQuestion::of).forEach(questions::add);
            if (questions.size() < limit && parser.hasNext()) {
                parser.next();
            }
        }
        return questions;
    }

    private static LoonheffingQuestion of(JsonValue item) {
        if (item.getValueType() != JsonValue.ValueType.OBJECT) {
            return new LoonheffingQuestion(JsonValue.NULL, Optional.empty());
        }
        JsonObject object = item.asJsonObject();
        LoonheffingRequest request = new LoonheffingRequest(
                year(object),
                text(object, "table"),
                text(object, "period"),
                text(object, "ageGroup"),
                flag(object, "loonheffingskorting"),
                Boolean.TRUE.equals(flag(object, "alleenstaandeOuderenkorting")),
                text(object, "wage"));
        return new LoonheffingQuestion(object.getOrDefault("id", JsonValue.NULL), Optional.of(request));
    }

    private static Integer year(JsonObject object) {
        if (object.get("year") instanceof JsonNumber year
                && YEAR.matcher(year.toString()).matches()) {
            return Integer.valueOf(year.toString());
        }
        return null;
    }

    private static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static Boolean flag(JsonObject object, String name) {
        JsonValue value = object.get(name);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        return null;
    }
}
