package nl.noaberwerk.accountability;

import java.util.List;

/** A page of people with their arbeidsjaren, and how many fit. */
public record PersonPage(List<PersonLine> rows, int total) {}
