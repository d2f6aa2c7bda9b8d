package nl.noaberwerk.leave;

/** What limits the part of the wage that is paid during leave. */
public enum PayBound {
    NONE,
    /** The employer pays the minimum wage at least. */
    MINIMUM_WAGE,
    /** UWV pays over the maximumdagloon at most. */
    MAXIMUM_DAGLOON
}
