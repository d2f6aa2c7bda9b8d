package nl.noaberwerk.letters;

/** How a letter reached, or did not reach, its addressee. */
public enum SendingManner {
    POST("per post"),
    HANDED_OVER("uitgereikt"),
    EMAIL("per e-mail, buiten dit programma"),
    NOT_SENT("niet verstuurd: vervallen");

    private final String label;

    SendingManner(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
