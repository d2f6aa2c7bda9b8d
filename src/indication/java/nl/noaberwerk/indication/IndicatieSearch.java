package nl.noaberwerk.indication;

/**
 * Which indicaties are looked for.
 *
 * @param text a part of a name or a personnel number; may be empty
 */
public record IndicatieSearch(Kind kind, String text) {

    /** What they have in common. */
    public enum Kind {
        ALL("alle"),
        ENDING("eindigt binnen een jaar"),
        FINDING("met een bevinding");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In Dutch, for the screen. */
        public String getLabel() {
            return label;
        }
    }
}
