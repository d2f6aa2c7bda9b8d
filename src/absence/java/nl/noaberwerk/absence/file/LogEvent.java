package nl.noaberwerk.absence.file;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.noaberwerk.absence.AbsenceEvent;

/** What a row of an absence log tells; in the order in which rows of one day are read. */
enum LogEvent {
    RECOVERED("hersteld", AbsenceEvent.Kind.RECOVERED),
    DEGREE("percentage", AbsenceEvent.Kind.DEGREE),
    SICK("ziek", AbsenceEvent.Kind.SICK);

    private final String word;
    private final AbsenceEvent.Kind kind;

    LogEvent(String word, AbsenceEvent.Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    AbsenceEvent.Kind kind() {
        return kind;
    }

    static Map<String, LogEvent> byWord() {
        Map<String, LogEvent> words = new LinkedHashMap<>();
        for (LogEvent event : new LogEvent[] {SICK, DEGREE, RECOVERED}) {
            words.put(event.word, event);
        }
        return words;
    }
}
