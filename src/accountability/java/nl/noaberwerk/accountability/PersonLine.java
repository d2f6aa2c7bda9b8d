package nl.noaberwerk.accountability;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Somebody's arbeidsjaren of a year.
 *
 * @param monthEnds at which she was in service
 * @param realised rounded to two decimals
 * @param units subsidie-eenheden, of the unrounded figure; only for who may know the category, and empty when it is unknown
 */
public record PersonLine(
        long employmentId,
        String personnelNumber,
        String name,
        String municipality,
        String werksoort,
        int monthEnds,
        BigDecimal realised,
        Optional<BigDecimal> units) {}
