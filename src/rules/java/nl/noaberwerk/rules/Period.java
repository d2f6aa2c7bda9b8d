package nl.noaberwerk.rules;

import java.util.Arrays;
import java.util.Optional;

/** The loontijdvak for which a table of the loonheffing exists. */
public enum Period {
    DAY("day", "dag", 260),
    WEEK("week", "week", 52),
    FOUR_WEEKS("4weeks", "vier weken", 13),
    MONTH("month", "maand", 12),
    QUARTER("quarter", "kwartaal", 4);

    private final String code;
    private final String label;
    private final int perYear;

    Period(String code, String label, int perYear) {
        this.code = code;
        this.label = label;
        this.perYear = perYear;
    }

    /** The word in the API. */
    public String code() {
        return code;
    }

    /** The Dutch word. */
    public String label() {
        return label;
    }

    /** Periods in a year according to the rekenvoorschriften. */
    public int perYear() {
        return perYear;
    }

    public static Optional<Period> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
