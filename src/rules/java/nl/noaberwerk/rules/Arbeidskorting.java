package nl.noaberwerk.rules;

/** The arbeidskorting of a year: three parts in which it grows, each up to a cumulative maximum, and one in which it runs down. */
final class Arbeidskorting {

    private final long[] limits;
    private final long end;
    private final long[] growth;
    private final long[] maxima;
    private final long decline;

    private Arbeidskorting(Branch file, Branch column) {
        limits = file.wholes("grenzen");
        end = file.whole("einde");
        growth = column.scaledList("opbouw", 5);
        maxima = column.wholes("maxima");
        decline = column.scaled("afbouw", 5);
    }

    static Arbeidskorting of(Branch file, Branch column) {
        return new Arbeidskorting(file, column);
    }

    /** Whole euros a year, rounded up, at a wage of whole euros a year. */
    long at(long wage) {
        if (wage >= end) {
            return 0;
        }
        long sum = 0;
        for (int part = 0; part < growth.length; part++) {
            long above = part == 0 ? wage : Math.max(0, wage - limits[part - 1]);
            sum = Math.min(sum + growth[part] * above, maxima[part] * 100_000);
        }
        long run = decline * Math.max(0, wage - limits[limits.length - 1]);
        return Math.max(0, Heffingskorting.ceiling(sum - run));
    }
}
