package nl.noaberwerk.personnel;

/** Tells other areas that what premiums or payments of this employer depend on has changed. */
public record EmployerChanged(long employerId) {}
