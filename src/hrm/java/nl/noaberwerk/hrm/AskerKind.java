package nl.noaberwerk.hrm;

/** Who asked. */
public enum AskerKind {
    ADVISER("HR-adviseur"),
    LEADER("Leidinggevende"),
    EMPLOYEE("Medewerker"),
    MUNICIPALITY("Gemeente"),
    OTHER("Iemand anders");

    private final String label;

    AskerKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
