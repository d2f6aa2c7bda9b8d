package nl.noaberwerk.wages;

/** How a wage component is taxed; never by two of these at once (art. 25 and 26 Wet LB). */
public enum Taxation {
    TABEL("volgens de tabel van het loontijdvak"),
    BIJZONDERE_BELONING("als bijzondere beloning"),
    ONBELAST("onbelast");

    private final String label;

    Taxation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
