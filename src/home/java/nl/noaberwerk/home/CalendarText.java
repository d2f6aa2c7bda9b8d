package nl.noaberwerk.home;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.WaitingTask;

/**
 * Deadlines as a calendar (RFC 5545): per day and area one event that says how many tasks there are, and nothing else.
 *
 * <p>The texts of the tasks stay out, since they can hold names.
 */
public final class CalendarText {

    private static final String LINE_END = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final StringBuilder text = new StringBuilder();
    private final String account;
    private final Instant now;

    private CalendarText(String account, Instant now) {
        this.account = account;
        this.now = now;
    }

    /** @param account of whom they are; only a digest of it is in the names of the events */
    public static String of(String account, List<WaitingTask> deadlines, Instant now) {
        return new CalendarText(account, now).written(deadlines);
    }

    private record Key(LocalDate day, String area) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byDay = day.compareTo(other.day);
            return byDay == 0 ? area.compareTo(other.area) : byDay;
        }
    }

    private String written(List<WaitingTask> deadlines) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Noaberwerk//Taken//NL");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped("Noaberwerk: mijn taken"));
        Map<Key, Integer> numbers = deadlines.stream()
                .filter(task -> task.due().isPresent())
                .collect(Collectors.toMap(
                        task -> new Key(task.due().orElseThrow(), task.area().orElse("Overig")),
                        WaitingTask::number,
                        Integer::sum,
                        TreeMap::new));
        numbers.forEach(this::event);
        line("END:VCALENDAR");
        return text.toString();
    }

    private void event(Key key, int number) {
        line("BEGIN:VEVENT");
        line("UID:" + UUID.nameUUIDFromBytes((account + key).getBytes(StandardCharsets.UTF_8)) + "@noaberwerk");
        line("DTSTAMP:" + MOMENT.format(now.atOffset(ZoneOffset.UTC)));
        line("DTSTART;VALUE=DATE:" + DAY.format(key.day()));
        line("DTEND;VALUE=DATE:" + DAY.format(key.day().plusDays(1)));
        line("SUMMARY:" + escaped(key.area() + ": " + number + (number == 1 ? " taak" : " taken")));
        line("TRANSP:TRANSPARENT");
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    /** Section 3.3.11: backslash, semicolon, comma and line end. */
    static String escaped(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Section 3.1: at most 75 octets, what follows begins with a space; a letter is never cut in two. */
    private void line(String whole) {
        int octets = 0;
        for (int at = 0; at < whole.length(); ) {
            int letter = whole.codePointAt(at);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.append(one);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append(LINE_END);
    }
}
