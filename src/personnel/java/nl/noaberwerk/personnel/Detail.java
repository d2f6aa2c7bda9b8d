package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import nl.noaberwerk.platform.Messages;

/**
 * One field of a fact.
 *
 * @param field key of its label: "personnel.field." + field in the messages
 * @param known what is known; null when nothing is
 */
public record Detail(String field, Object known) {

    /** Numbers are equal when their values are: 36 is 36.00. */
    static Detail of(String field, Object known) {
        return new Detail(field, known instanceof BigDecimal number ? number.stripTrailingZeros() : known);
    }

    public String label() {
        return Messages.text("personnel.field." + field);
    }

    /** In Dutch notation; empty when nothing is known. */
    public String value() {
        if (known instanceof Boolean yes) {
            return yes ? "ja" : "nee";
        }
        return known == null ? "" : Messages.shown(known);
    }

    /** For the pages. */
    public String getLabel() {
        return label();
    }

    /** For the pages. */
    public String getValue() {
        return value();
    }
}
