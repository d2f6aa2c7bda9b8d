package nl.noaberwerk.personnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;

/**
 * A field that gets another value.
 *
 * @param label Dutch name of the field
 * @param special special personal data: its values do not go into the audit trail
 */
public record FieldChange(String label, String from, String to, boolean special) {

    public FieldChange(String label, String from, String to) {
        this(label, from, to, false);
    }

    /** The fields in which the new fact differs; all that are filled when nothing was known. */
    public static List<FieldChange> between(Optional<? extends DatedFact> known, DatedFact next) {
        List<Detail> before = known.map(DatedFact::details).orElse(List.of());
        List<Detail> after = next.details();
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Detail becomes = after.get(i);
            Detail old = before.isEmpty() ? new Detail(becomes.field(), null) : before.get(i);
            if (!old.equals(becomes)) {
                changes.add(new FieldChange(becomes.label(), old.value(), becomes.value()));
            }
        }
        return changes;
    }

    /** The same, marked as what a second person must confirm first. */
    public FieldChange afterConfirmation() {
        return new FieldChange(label, from, shown(to) + Messages.text("personnel.bank.after-confirmation"), special);
    }

    /** "uren per week: 32 → 36". */
    public String text() {
        return label + ": " + shown(from) + " → " + shown(to);
    }

    /** Without the values of special personal data. */
    public String auditText() {
        return special ? label : text();
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.text("personnel.change.nothing") : value;
    }

    public String getLabel() {
        return label;
    }

    public String getFrom() {
        return shown(from);
    }

    public String getTo() {
        return shown(to);
    }

    public String getText() {
        return text();
    }
}
