package nl.noaberwerk.hrm;

import java.util.Arrays;

/**
 * Which cases are looked for.
 *
 * @param category code; empty for all
 * @param adviser account; empty for all, "-" for cases without an adviser
 * @param text a part of a name, a personnel number or the number of a case; may be empty
 */
public record AdviceSearch(Show show, String category, String adviser, String text) {

    public static final String NOBODY = "-";

    public AdviceSearch {
        show = show == null ? Show.TO_DO : show;
        category = category == null ? "" : category.strip();
        adviser = adviser == null ? "" : adviser.strip();
        text = text == null ? "" : text.strip();
    }

    /** What state they are in. */
    public enum Show {
        TO_DO("nog niet gesloten"),
        LATE("te laat"),
        FOLLOW_UP("met een vervolg"),
        CLOSED("gesloten"),
        ALL("alle");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** By its name; TO_DO for what is no such name. */
        public static Show named(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(TO_DO);
        }
    }
}
