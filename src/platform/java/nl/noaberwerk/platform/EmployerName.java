package nl.noaberwerk.platform;

/** An employer as the switch in the header shows it. */
public record EmployerName(long id, String name) {}
