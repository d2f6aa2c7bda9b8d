package nl.noaberwerk.reintegration;

/**
 * What a document asks.
 *
 * @param code by which the answer is kept
 * @param help may be empty
 * @param required whether a version needs an answer
 * @param fill what of the case it begins with: "mogelijkheden"; empty for nothing
 * @param same begins with the answer that the last signed document gave to the same question
 */
public record Question(String code, Form form, String label, String help, boolean required, String fill, boolean same) {

    /** How it is answered: a day, a line, or a text of several lines. */
    public enum Form {
        DAY(10),
        LINE(120),
        TEXT(2_000);

        private final int longest;

        Form(int longest) {
            this.longest = longest;
        }

        /** Most characters. */
        public int longest() {
            return longest;
        }
    }
}
