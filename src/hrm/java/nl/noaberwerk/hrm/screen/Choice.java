package nl.noaberwerk.hrm.screen;

/** One choice of a filter in the address. */
public record Choice(String value, String label, boolean chosen) {}
