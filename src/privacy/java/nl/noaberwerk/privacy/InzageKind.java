package nl.noaberwerk.privacy;

import nl.noaberwerk.platform.Messages;

/** What a person asks about her own data. */
public enum InzageKind {
    INZAGE,
    CORRECTION,
    ERASURE;

    /** In Dutch, with the article. */
    public String label() {
        return Messages.text("privacy.inzage.kind." + name());
    }
}
