package nl.noaberwerk.labour;

import java.util.List;

/**
 * A verzuimgeval, or the part of it before or after a leave, within one employment.
 *
 * @param days to its last day or that of the service; without end while both go on
 * @param recovered the first day of being back, or the last day of a service that ended before it
 */
record CountedCase(Verzuimgeval of, DayRange days, long recovered) {

    /** Its length in calendar days up to and including a day, at most so many. */
    long length(long until, int most) {
        return Math.min(most, new DayRange(days.first(), Math.min(days.last(), until)).length());
    }

    /**
     * Adds the counted days of absence that fall in a part of the service.
     *
     * @return how many days they are, whatever their degree
     */
    long addTo(WeightedDays sum, ServicePart part, DayRange counted) {
        DayRange inPart = days.within(counted).within(part.days());
        long added = 0;
        List<Verzuimgeval.Degree> degrees = of.degrees();
        for (int i = 0; i < degrees.size() && !inPart.isEmpty(); i++) {
            long until = i + 1 < degrees.size() ? degrees.get(i + 1).from().toEpochDay() - 1 : Long.MAX_VALUE;
            DayRange same = inPart.within(new DayRange(degrees.get(i).from().toEpochDay(), until));
            if (degrees.get(i).percentage() > 0) {
                sum.add(same.length(), part, degrees.get(i).percentage());
                added += same.length();
            }
        }
        return added;
    }
}
