package nl.noaberwerk.wages;

import java.time.YearMonth;

/** Tells that another definition of a wage component holds from a month on. */
public record WageComponentChanged(String code, YearMonth from) {}
