package nl.noaberwerk.privacy;

/** How many things of one kind were erased, and of how many people. */
public record ErasedItems(long employerId, String what, int items, int persons) {}
