package nl.noaberwerk.rules;

/**
 * A credit that is full up to a wage and then runs down.
 *
 * @param rate part of the wage above "from" that is taken off, in units of 0.00001
 */
record Heffingskorting(long maximum, long from, long end, long rate) {

    static Heffingskorting of(Branch limits, Branch column) {
        return new Heffingskorting(
                column.whole("maximum"),
                limits.whole("afbouw_vanaf"),
                limits.whole("einde"),
                column.scaled("afbouw", 5));
    }

    /** Whole euros a year, rounded up, at a wage of whole euros a year. */
    long at(long wage) {
        if (wage <= from) {
            return maximum;
        }
        return wage >= end ? 0 : Math.max(0, ceiling(maximum * 100_000 - (wage - from) * rate));
    }

    /** Units of 0.00001 euro, up to whole euros. */
    static long ceiling(long units) {
        return -Math.floorDiv(-units, 100_000L);
    }
}
