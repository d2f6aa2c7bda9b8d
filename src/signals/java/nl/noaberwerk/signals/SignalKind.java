package nl.noaberwerk.signals;

import java.util.Set;

/**
 * A kind of signal for which the functioneel beheerder chooses how it reaches a role.
 *
 * @param kind what the keys of these signals begin with: "absence.reported"
 * @param label in Dutch: "Ziekmelding in uw team"
 */
public record SignalKind(String kind, String label, Set<String> roles) {}
