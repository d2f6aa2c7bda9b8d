package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.personnel.FieldChange;
import nl.noaberwerk.platform.Messages;

/**
 * The work that somebody does; each part may be null.
 *
 * @param inlener the organisation for which somebody works outside
 * @param tariefPerUur what the inlener pays per hour, in euros
 * @param loonwaardeProcent percentage of the minimum wage that somebody earns by herself
 */
@Embeddable
public record Work(
        @Enumerated(EnumType.STRING) Werksoort werksoort,
        String afdeling,
        String inlener,
        @Column(name = "tarief_per_uur") BigDecimal tariefPerUur,
        @Column(name = "loonwaarde_procent") BigDecimal loonwaardeProcent) {

    static final Work UNKNOWN = new Work(null, null, null, null, null);

    /** The fields in which the other differs, in words. */
    public List<FieldChange> changesTo(Work other) {
        List<FieldChange> changes = new ArrayList<>();
        compare(changes, "werksoort", label(), other.label());
        compare(changes, "afdeling", shown(afdeling), shown(other.afdeling));
        compare(changes, "inlener", shown(inlener), shown(other.inlener));
        compare(changes, "tarief_per_uur", shown(tariefPerUur), shown(other.tariefPerUur));
        compare(changes, "loonwaarde_procent", shown(loonwaardeProcent), shown(other.loonwaardeProcent));
        return changes;
    }

    public String label() {
        return werksoort == null ? "" : werksoort.getLabel();
    }

    private static void compare(List<FieldChange> changes, String field, String from, String to) {
        if (!from.equals(to)) {
            changes.add(new FieldChange(Messages.text("placement.field." + field), from, to));
        }
    }

    private static String shown(Object value) {
        return value == null ? "" : Messages.shown(value);
    }
}
