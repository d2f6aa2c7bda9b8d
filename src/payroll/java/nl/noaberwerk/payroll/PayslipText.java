package nl.noaberwerk.payroll;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.noaberwerk.payroll.PayslipDocument.Cumulatives;
import nl.noaberwerk.payroll.PayslipDocument.Terms;
import nl.noaberwerk.payroll.Salary.BijzondereBeloning;
import nl.noaberwerk.payroll.Salary.Line;
import nl.noaberwerk.payroll.Salary.LoonheffingBasis;
import nl.noaberwerk.payroll.Salary.Remark;
import nl.noaberwerk.payroll.Salary.Withheld;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Step;

/** Reads what {@link PayslipJson} wrote. */
final class PayslipText {

    private static final JsonProvider JSON = JsonProvider.provider();

    private PayslipText() {}

    static PayslipDocument document(String text) {
        JsonObject json = read(text).asJsonObject();
        return new PayslipDocument(
                terms(json.getJsonArray("terms")),
                cumulatives(json.getJsonArray("cumulatives")),
                each(json.getJsonArray("lines"), PayslipText::line),
                optional(json, "basis", PayslipText::basis),
                optional(json, "bijzondereBeloning", PayslipText::bijzondereBeloning),
                each(json.getJsonArray("remarks"), PayslipText::remark),
                withheld(json),
                json.containsKey("disbursements")
                        ? each(json.getJsonArray("disbursements"), PayslipText::disbursement)
                        : List.of(),
                optional(json, "leave", PayslipText::leave));
    }

    /** Per line, in the order of the document, its steps. */
    static List<List<Step>> steps(String text) {
        return each(read(text).asJsonArray(), steps -> each(steps, PayslipText::step));
    }

    private static Terms terms(JsonArray a) {
        return new Terms(
                a.getString(0),
                LocalDate.parse(a.getString(1)),
                a.getBoolean(2),
                new BigDecimal(a.getString(3)),
                new BigDecimal(a.getString(4)),
                Euro.of(a.getString(5)),
                a.getString(6));
    }

    private static Cumulatives cumulatives(JsonArray a) {
        return new Cumulatives(euro(a, 0), euro(a, 1), euro(a, 2), euro(a, 3), euro(a, 4));
    }

    private static Line line(JsonArray a) {
        return new Line(
                a.getString(0),
                Salary.Side.valueOf(a.getString(1)),
                a.getString(2),
                euro(a, 3),
                List.of(),
                a.size() > 4 ? Optional.of(a.getString(4)) : Optional.empty());
    }

    private static LoonheffingBasis basis(JsonArray a) {
        return new LoonheffingBasis(
                a.getInt(0),
                a.getString(1),
                a.getString(2),
                a.getInt(3),
                a.getString(4),
                a.getBoolean(5),
                euro(a, 6),
                euro(a, 7),
                euro(a, 8));
    }

    private static BijzondereBeloning bijzondereBeloning(JsonArray a) {
        return new BijzondereBeloning(euro(a, 0), euro(a, 1), a.getString(2), euro(a, 3));
    }

    private static Remark remark(JsonArray a) {
        return new Remark(Salary.Severity.valueOf(a.getString(0)), a.getString(1), a.getString(2), a.getString(3));
    }

    /** None in a document without loonbeslag, such as all those from before there were any. */
    private static List<Withheld> withheld(JsonObject json) {
        JsonArray all = json.getJsonArray("withheld");
        return all == null
                ? List.of()
                : each(all, a -> new Withheld(a.getJsonNumber(0).longValueExact(), euro(a, 1)));
    }

    private static Disbursement disbursement(JsonArray a) {
        return new Disbursement(
                Disbursement.Kind.valueOf(a.getString(0)), a.getString(1), a.getString(2), euro(a, 3), a.getString(4));
    }

    private static PayslipDocument.Leave leave(JsonArray a) {
        return new PayslipDocument.Leave(
                LocalDate.parse(a.getString(0)), new BigDecimal(a.getString(1)), new BigDecimal(a.getString(2)));
    }

    private static Step step(JsonArray a) {
        return new Step(a.getString(0), a.getString(1), a.getString(2), a.getString(3));
    }

    private static Euro euro(JsonArray array, int index) {
        return Euro.of(array.getString(index));
    }

    private static <T> Optional<T> optional(JsonObject json, String key, Function<JsonArray, T> reading) {
        return Optional.ofNullable(json.getJsonArray(key)).map(reading);
    }

    private static <T> List<T> each(JsonArray array, Function<JsonArray, T> reading) {
        List<T> all = new ArrayList<>(array.size());
        for (JsonValue value : array) {
            all.add(reading.apply(value.asJsonArray()));
        }
        return all;
    }

    private static JsonValue read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
