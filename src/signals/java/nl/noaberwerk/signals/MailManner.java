package nl.noaberwerk.signals;

/** How a signal reaches somebody beside the screen. */
public enum MailManner {
    DIRECT("meteen een e-mail"),
    DIGEST("in de e-mail van de volgende ochtend"),
    SCREEN("alleen op het scherm");

    private final String label;

    MailManner(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
