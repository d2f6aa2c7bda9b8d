package nl.noaberwerk.privacy;

import nl.noaberwerk.platform.Messages;

/** A section of the list of words: the kinds that may not be written, and the two that help to tell. */
public enum GuardSection {
    COMPLAINT,
    DIAGNOSIS,
    BODY_PART,
    TREATMENT,
    MEDICATION,
    CARE_GIVER,
    PREGNANCY,
    PSYCHE,
    FAMILY,
    /** What makes of a part of the body a complaint: "last", "gebroken". */
    TROUBLE,
    /** What may always be written: names, streets, words of the trade. */
    HARMLESS;

    /** In Dutch, for the list of sections: "Klachten". */
    public String label() {
        return Messages.text("privacy.section." + name());
    }

    static GuardSection of(GuardKind kind) {
        return valueOf(kind.name());
    }
}
