package nl.noaberwerk.subsidies;

import java.util.List;

/** A page of the jobs in begeleid werken, and how many fit. */
public record BegeleidWerkenPage(List<BegeleidWerkenRow> rows, int total) {}
