package nl.noaberwerk.poortwachter;

import java.util.Optional;

/**
 * Which tasks are looked for.
 *
 * @param casemanager the account that acts for the case; empty for all
 * @param unassigned only of cases without a casemanager
 * @param text a part of a name or a personnel number; may be empty
 */
public record TaskSearch(Term term, Optional<String> casemanager, boolean unassigned, String text) {

    /** When they must be done. */
    public enum Term {
        OVERDUE("te laat"),
        WEEK("deze week"),
        NEXT("komende zes weken"),
        ALL("alles tot over zes weken");

        private final String label;

        Term(String label) {
            this.label = label;
        }

        /** In Dutch, for the screen. */
        public String label() {
            return label;
        }
    }
}
