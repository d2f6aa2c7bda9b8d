package nl.noaberwerk.arbo;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something of arbo that must be done, or ends, on a day.
 *
 * @param key by which a signal is told apart: what it is about and its day
 * @param text in Dutch, without names of people
 * @param who whom it is about, or who does it; may be empty
 * @param link the page where it is done, from the root
 * @param tellFrom from this day on it is told
 */
public record CalendarItem(
        String key, CalendarKind kind, LocalDate day, String text, String who, String link, LocalDate tellFrom) {

    static final Comparator<CalendarItem> BY_DAY =
            Comparator.comparing(CalendarItem::day).thenComparing(CalendarItem::text);

    public boolean isLate(LocalDate today) {
        return day.isBefore(today);
    }

    /** It is told, but not late. */
    public boolean isSoon(LocalDate today) {
        return !isLate(today) && !tellFrom.isAfter(today);
    }
}
