package nl.noaberwerk.subsidies;

import java.util.List;

/** A page of the list of loonwaarden, and how many fit. */
public record LoonwaardePage(List<LoonwaardeRow> rows, int total) {}
