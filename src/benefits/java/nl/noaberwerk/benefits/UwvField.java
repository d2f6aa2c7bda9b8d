package nl.noaberwerk.benefits;

/** A field of a report to UWV: under which heading it stands, its name and what is filled in, in Dutch. */
public record UwvField(String heading, String label, String value) {}
