package nl.noaberwerk.indication;

import java.time.LocalDate;

/**
 * How many herindicaties must be asked for in a quarter.
 *
 * @param first its first day
 * @param needed the legal last day to ask falls in it
 * @param ageFirst an indicatie would end by its validity, but the AOW age comes first: no herindicatie is needed
 */
public record QuarterCount(LocalDate first, int needed, int ageFirst) {

    private static final int MONTHS = 3;

    /** "4e kwartaal 2026". */
    public String label() {
        return (first.getMonthValue() - 1) / MONTHS + 1 + "e kwartaal " + first.getYear();
    }
}
