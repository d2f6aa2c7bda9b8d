package nl.noaberwerk.bedrijfsarts;

/** Who can take part in an SMO, by office. */
public enum SmoOffice {
    BEDRIJFSARTS("bedrijfsarts"),
    ARBOCOORDINATOR("arbocoördinator"),
    HR_ADVISEUR("hr-adviseur"),
    CASEMANAGER("casemanager"),
    LEIDINGGEVENDE("leidinggevende"),
    ARBEIDSDESKUNDIGE("arbeidsdeskundige");

    private final String label;

    SmoOffice(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
