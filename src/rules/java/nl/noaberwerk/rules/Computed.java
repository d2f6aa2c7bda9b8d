package nl.noaberwerk.rules;

import java.util.List;

/** An amount and the steps by which it came about. */
public record Computed(Euro amount, List<Step> steps) {}
