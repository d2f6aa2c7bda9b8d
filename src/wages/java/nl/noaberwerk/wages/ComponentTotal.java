package nl.noaberwerk.wages;

import java.math.BigDecimal;

/**
 * What the items of one component add up to in a month, without those that were taken back.
 *
 * @param quantity hours together; null when it goes by amount
 * @param amount euros together, as written; null when it goes by hours
 */
public record ComponentTotal(String component, int items, BigDecimal quantity, BigDecimal amount) {}
