package nl.noaberwerk.benefits;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Every field of a report to UWV in the order of its portal; whichever channel sends it, these are the fields. */
public record UwvForm(List<UwvField> fields) {

    public UwvForm {
        fields = List.copyOf(fields);
    }

    /** The headings in order, each once. */
    public List<String> headings() {
        return fields.stream().map(UwvField::heading).distinct().toList();
    }

    /** The fields under a heading. */
    public List<UwvField> under(String heading) {
        return fields.stream().filter(field -> field.heading().equals(heading)).toList();
    }

    String json() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        fields.forEach(field -> all.add(Json.createObjectBuilder()
                .add("heading", field.heading())
                .add("label", field.label())
                .add("value", field.value())));
        return all.build().toString();
    }

    static UwvForm of(String json) {
        List<UwvField> fields = new ArrayList<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            for (JsonObject field : reader.readArray().getValuesAs(JsonObject.class)) {
                fields.add(
                        new UwvField(field.getString("heading"), field.getString("label"), field.getString("value")));
            }
        }
        return new UwvForm(fields);
    }
}
