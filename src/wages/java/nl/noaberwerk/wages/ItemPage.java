package nl.noaberwerk.wages;

import java.util.List;

/** A page of a list of items, and how many there are on all pages together. */
public record ItemPage(List<ItemRow> rows, int total) {}
