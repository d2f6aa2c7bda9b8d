package nl.noaberwerk.subsidies;

/**
 * Whose loonwaarde is looked for.
 *
 * @param text part of a name or personnel number; empty for everybody
 */
public record LoonwaardeSearch(State state, String text) {

    /** How a loonwaarde stands; the order is that of the list. */
    public enum State {
        OVERDUE("meting te laat"),
        SOON("meting binnenkort"),
        MEASURED("gemeten"),
        START("nog niet gemeten"),
        ALL("alle");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public LoonwaardeSearch {
        text = text == null ? "" : text.strip();
    }
}
