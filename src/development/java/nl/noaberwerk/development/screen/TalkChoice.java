package nl.noaberwerk.development.screen;

/** One choice of a filter in the address. */
public record TalkChoice(String value, String label, boolean chosen) {}
