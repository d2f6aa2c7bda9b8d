package nl.noaberwerk.rules;

import java.time.LocalDate;

/**
 * A value that the functioneel beheerder entered; it goes before what the files say from its first day.
 *
 * @param confirmed a second person agreed: "vastgesteld", otherwise "te controleren"
 */
public record EnteredValue(String key, LocalDate from, String value, String source, boolean confirmed) {}
