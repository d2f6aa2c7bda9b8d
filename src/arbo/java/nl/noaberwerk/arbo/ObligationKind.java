package nl.noaberwerk.arbo;

/** What must be done at a time, apart from what follows from contracts, certificates and the RI&E. */
public enum ObligationKind {
    OR_AGENDA("Overleg met de ondernemingsraad"),
    EVACUATION("Ontruimingsoefening"),
    INSTRUCTION("Voorlichting en instructie"),
    ABSENCE_POLICY("Verzuimbeleid"),
    EQUIPMENT_CHECK("Keuring van arbeidsmiddelen"),
    OTHER("Andere verplichting");

    private final String label;

    ObligationKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
