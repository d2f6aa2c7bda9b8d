package nl.noaberwerk.poortwachter;

/** Somebody who can look after cases of an employer. */
public record Candidate(String account, String fullName, String role) {}
