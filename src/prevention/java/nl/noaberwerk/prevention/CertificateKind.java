package nl.noaberwerk.prevention;

import java.util.stream.Stream;

/** What somebody was trained for or may do: BHV (art. 15 Arbowet) and work for which a certificate is asked. */
public enum CertificateKind {
    BHV_FIRST_AID("BHV: eerste hulp", true),
    BHV_FIRE("BHV: brand bestrijden", true),
    BHV_EVACUATION("BHV: alarmeren en ontruimen", true),
    PESTICIDES("Bestrijdingsmiddelen gebruiken", false),
    CHAINSAW("Motorkettingzaag", false),
    VCA_BASIC("VCA Basis", false),
    VCA_LEAD("VCA voor leidinggevenden", false),
    FORKLIFT("Heftruck", false);

    private final String label;
    private final boolean bhv;

    CertificateKind(String label, boolean bhv) {
        this.label = label;
        this.bhv = bhv;
    }

    public String getLabel() {
        return label;
    }

    public boolean isBhv() {
        return bhv;
    }

    /** The three tasks of the BHV. */
    public static CertificateKind[] ofBhv() {
        return Stream.of(values()).filter(CertificateKind::isBhv).toArray(CertificateKind[]::new);
    }
}
