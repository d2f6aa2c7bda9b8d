package nl.noaberwerk.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The column group of the tables: younger than the AOW age, or older and born in 1946 or later, or before. */
public enum AgeGroup {
    BELOW_AOW("below_aow", "jonger dan de AOW-leeftijd"),
    AOW_1946_OR_LATER("aow_1946_or_later", "AOW-leeftijd en geboren in 1946 of later"),
    AOW_1945_OR_EARLIER("aow_1945_or_earlier", "AOW-leeftijd en geboren in 1945 of eerder");

    private static final int FIRST_YEAR_OF_LATER_GROUP = 1946;

    private final String code;
    private final String label;

    AgeGroup(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word in the API. */
    public String code() {
        return code;
    }

    /** The Dutch words. */
    public String label() {
        return label;
    }

    public boolean isAow() {
        return this != BELOW_AOW;
    }

    public static Optional<AgeGroup> of(String code) {
        return Arrays.stream(values()).filter(g -> g.code.equals(code)).findFirst();
    }

    /** The group of somebody who has reached the AOW age or not. */
    public static AgeGroup of(LocalDate birthDate, boolean aow) {
        if (!aow) {
            return BELOW_AOW;
        }
        return birthDate.getYear() >= FIRST_YEAR_OF_LATER_GROUP ? AOW_1946_OR_LATER : AOW_1945_OR_EARLIER;
    }
}
