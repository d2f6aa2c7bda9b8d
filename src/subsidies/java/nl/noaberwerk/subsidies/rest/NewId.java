package nl.noaberwerk.subsidies.rest;

/** The number of what was recorded. */
public record NewId(long id) {}
