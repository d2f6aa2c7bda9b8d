package nl.noaberwerk.subsidies;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Somebody's loonwaarde in the list.
 *
 * @param measuredOn and nextOn: null while only the start from the personnel file is known
 */
public record LoonwaardeRow(
        long employmentId,
        String personnelNumber,
        String name,
        BigDecimal percentage,
        LocalDate measuredOn,
        LocalDate nextOn,
        LoonwaardeSearch.State state) {}
