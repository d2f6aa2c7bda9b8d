package nl.noaberwerk.platform.rest;

import java.util.List;
import nl.noaberwerk.platform.EnteredLawValue;
import nl.noaberwerk.platform.LawEntry;
import nl.noaberwerk.rules.LawValue;

/** A subject of the law as the API shows it; from, value and source are left out when the value is missing. */
public record LawValueAnswer(
        String key,
        String label,
        String area,
        String unit,
        String grade,
        String from,
        String value,
        String source,
        List<Dated> history,
        List<Entered> entered) {

    /** A value in the history; days as ISO text. */
    public record Dated(String from, String value, String grade, String source) {

        static Dated of(LawValue value) {
            return new Dated(
                    value.from().toString(), value.value(), value.grade().label(), value.source());
        }
    }

    /** A value that people entered; confirmedBy and confirmedAt are left out until it is confirmed. */
    public record Entered(
            long id,
            String key,
            String from,
            String value,
            String source,
            String enteredBy,
            String enteredAt,
            String confirmedBy,
            String confirmedAt) {

        static Entered of(EnteredLawValue value) {
            return new Entered(
                    value.getId(),
                    value.getKey(),
                    value.getFrom().toString(),
                    value.getValue(),
                    value.getSource(),
                    value.getEnteredBy(),
                    value.getEnteredAt().toString(),
                    value.getConfirmedBy(),
                    value.isConfirmed() ? value.getConfirmedAt().toString() : null);
        }
    }

    static LawValueAnswer of(LawEntry entry) {
        return new LawValueAnswer(
                entry.topic().key(),
                entry.topic().label(),
                entry.topic().area(),
                entry.topic().unit(),
                entry.grade().label(),
                entry.value().map(v -> v.from().toString()).orElse(null),
                entry.value().map(LawValue::value).orElse(null),
                entry.value().map(LawValue::source).orElse(null),
                entry.topic().history().stream().map(Dated::of).toList(),
                entry.entered().stream().map(Entered::of).toList());
    }
}
