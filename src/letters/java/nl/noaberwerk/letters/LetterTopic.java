package nl.noaberwerk.letters;

/** What letters are about, by which a representative gets a copy or does not. */
public enum LetterTopic {
    VERZUIM("verzuim en re-integratie"),
    LOON("loon"),
    OVERIG("overige brieven");

    private final String label;

    LetterTopic(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
