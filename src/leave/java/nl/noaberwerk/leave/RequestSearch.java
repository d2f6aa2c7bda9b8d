package nl.noaberwerk.leave;

/**
 * Which requests are asked for.
 *
 * @param text a part of a name or personnel number; empty for all
 */
public record RequestSearch(State state, String text) {

    /** How they stand now. */
    public enum State {
        OPEN("wacht op antwoord"),
        FREE("goedgekeurd of toegekend"),
        REFUSED("afgewezen"),
        WITHDRAWN("ingetrokken"),
        ALL("alle");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
