package nl.noaberwerk.indication;

/** What UWV decided on a herindicatie. */
public enum Outcome {
    IN_TARGET_GROUP("behoort tot de doelgroep"),
    OUT_OF_TARGET_GROUP("behoort niet meer tot de doelgroep"),
    NO_COOPERATION("niet beoordeeld: de medewerker werkte niet mee");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** In Dutch, for screens. */
    public String label() {
        return label;
    }

    public String getLabel() {
        return label;
    }
}
