package nl.noaberwerk.bedrijfsarts;

import java.time.LocalDate;

/**
 * How an appointment went, without anything medical.
 *
 * @param text what was agreed about work; guarded, may be empty
 * @param nextOn day of the next appointment; null when none was agreed
 */
public record Outcome(AppointmentState state, String text, LocalDate nextOn) {}
