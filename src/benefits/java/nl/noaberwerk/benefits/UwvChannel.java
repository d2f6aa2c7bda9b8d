package nl.noaberwerk.benefits;

/** The way in which a report reached UWV; UWV's own format for programs is not public, so a person carries it over. */
public enum UwvChannel {
    WERKGEVERSPORTAAL("Werkgeversportaal UWV"),
    VERZUIMMELDER("UWV Verzuimmelder"),
    DIGIPOORT("Digipoort"),
    POST("Post");

    private final String label;

    UwvChannel(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
