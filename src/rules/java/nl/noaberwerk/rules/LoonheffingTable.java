package nl.noaberwerk.rules;

import java.util.Arrays;
import java.util.Optional;

/** The table: white for wage from present work, green for wage from former work. */
public enum LoonheffingTable {
    WIT("wit"),
    GROEN("groen");

    private final String code;

    LoonheffingTable(String code) {
        this.code = code;
    }

    /** The word in the API and on screens. */
    public String code() {
        return code;
    }

    public static Optional<LoonheffingTable> of(String code) {
        return Arrays.stream(values()).filter(t -> t.code.equals(code)).findFirst();
    }
}
