package nl.noaberwerk.personnel;

import nl.noaberwerk.platform.Messages;

/**
 * One field of a fact as people read it.
 *
 * @param field key of its label: "personnel.field." + field in the messages
 * @param value in Dutch notation; empty when nothing is known
 */
public record Detail(String field, String value) {

    /** A value of any kind in Dutch notation; null is nothing known, true is ja. */
    static Detail of(String field, Object value) {
        if (value instanceof Boolean yes) {
            return new Detail(field, yes ? "ja" : "nee");
        }
        return new Detail(field, value == null ? "" : Messages.shown(value));
    }

    public String label() {
        return Messages.text("personnel.field." + field);
    }

    public String getLabel() {
        return label();
    }

    public String getValue() {
        return value;
    }
}
