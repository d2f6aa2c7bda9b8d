package nl.noaberwerk.documents;

/** By what an employer may establish who somebody is; a driving licence is not among them (art. 28 Wet LB 1964). */
public enum IdentityProof {
    PASPOORT("Paspoort"),
    IDENTITEITSKAART("Identiteitskaart"),
    VERBLIJFSDOCUMENT("Verblijfsdocument");

    private final String label;

    IdentityProof(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
