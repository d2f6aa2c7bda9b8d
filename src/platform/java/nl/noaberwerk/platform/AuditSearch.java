package nl.noaberwerk.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to look for in the audit trail; empty texts and days mean everything.
 *
 * @param subject a part of the subject: "10001"
 * @param action gewijzigd or ingezien
 * @param until the last day, included
 */
public record AuditSearch(String account, String subject, String action, LocalDate from, LocalDate until) {

    /** A piece of SQL with its values in order; the values are bound, never written into it. */
    record Condition(String sql, List<Object> values) {}

    Condition condition(Optional<Set<Long>> employers) {
        List<String> parts = new ArrayList<>(List.of("true"));
        List<Object> values = new ArrayList<>();
        add(
                parts,
                values,
                "account = ?",
                blank(account) ? null : account.strip().toLowerCase(Messages.DUTCH));
        add(parts, values, "subject ilike ? escape '!'", blank(subject) ? null : "%" + literal(subject.strip()) + "%");
        add(parts, values, "action = ?", blank(action) ? null : action);
        add(
                parts,
                values,
                "at >= ?",
                from == null ? null : from.atStartOfDay(Today.ZONE).toOffsetDateTime());
        add(
                parts,
                values,
                "at < ?",
                until == null
                        ? null
                        : until.plusDays(1).atStartOfDay(Today.ZONE).toOffsetDateTime());
        add(
                parts,
                values,
                "employer_id = any(?)",
                employers.map(ids -> ids.toArray(Long[]::new)).orElse(null));
        return new Condition(String.join(" and ", parts), values);
    }

    private static void add(List<String> parts, List<Object> values, String part, Object value) {
        if (value != null) {
            parts.add(part);
            values.add(value);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
