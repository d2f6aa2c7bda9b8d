package nl.noaberwerk.incidents.screen;

/** Whom it happened to. */
public enum Hit {
    EMPLOYEE("Een medewerker"),
    OTHER("Iemand anders die voor ons werkt, zoals een uitzendkracht of stagiair"),
    NOBODY("Niemand");

    private final String label;

    Hit(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
