package nl.noaberwerk.privacy;

import nl.noaberwerk.platform.Messages;

/** Of what kind a word is that may not stand in a free text near absence. */
public enum GuardKind {
    COMPLAINT,
    DIAGNOSIS,
    BODY_PART,
    TREATMENT,
    MEDICATION,
    CARE_GIVER,
    PREGNANCY,
    PSYCHE,
    FAMILY;

    /** In Dutch: "een klacht". */
    public String label() {
        return Messages.text("privacy.guard.kind." + name());
    }

    /** What may be written instead, in Dutch. */
    public String instead() {
        return Messages.text("privacy.guard.instead." + name());
    }
}
