package nl.noaberwerk.letters;

/** On what ground somebody gets letters of another. */
public enum RepresentativeKind {
    BEWINDVOERDER("bewindvoerder"),
    MENTOR("mentor"),
    CURATOR("curator"),
    BEGELEIDER("begeleider");

    private final String label;

    RepresentativeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
