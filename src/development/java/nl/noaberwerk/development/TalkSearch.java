package nl.noaberwerk.development;

import java.util.Arrays;

/** Which employees are looked for on the work list. @param text a part of a name or a personnel number; may be empty */
public record TalkSearch(Show show, String text) {

    public TalkSearch {
        show = show == null ? Show.TO_DO : show;
        text = text == null ? "" : text.strip();
    }

    /** How their next functioneringsgesprek stands. */
    public enum Show {
        TO_DO("te laat of binnenkort"),
        OVERDUE("te laat"),
        PLANNED("gepland"),
        ALL("iedereen");

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
