package nl.noaberwerk.privacy;

/** A word that may not stand there, as it was written. */
public record GuardHit(String written, GuardKind kind) {}
