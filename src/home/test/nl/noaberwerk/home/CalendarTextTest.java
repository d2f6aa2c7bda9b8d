package nl.noaberwerk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.platform.WaitingTask;
import org.junit.jupiter.api.Test;

/** What a calendar program reads, taken apart by the rules of RFC 5545 and not by our own writer. */
class CalendarTextTest {

    private static final Instant NOW = Instant.parse("2026-11-10T09:30:00Z");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-13");
    private static final String LONG =
            "Wet verbetering poortwachter; re-integratie, ondersteuning én begeleiding in één gebied";

    /** Section 3.1: content lines end in CRLF; CRLF and a space join what was folded. */
    private static List<String> unfolded(String calendar) {
        assertThat(calendar).endsWith("\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        return List.of(calendar.replace("\r\n ", "").split("\r\n"));
    }

    private static List<Map<String, String>> events(String calendar) {
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : unfolded(calendar)) {
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new HashMap<>());
            } else if (!events.isEmpty() && !line.startsWith("END:")) {
                events.get(events.size() - 1)
                        .put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
            }
        }
        return events;
    }

    private static WaitingTask task(String text, String area, LocalDate due, int number) {
        return new WaitingTask(text, "/a/b.xhtml?id=7", 50).in(area).dueOn(due).about(number);
    }

    @Test
    void aDayAndAnAreaAreOneEventThatOnlyCounts() {
        String calendar = CalendarText.of(
                "hr",
                List.of(
                        task("Bel Jansen terug", "Verzuim", FRIDAY, 2),
                        task("Plan van aanpak De Vries", "Verzuim", FRIDAY, 1),
                        task("Salarisrun goedkeuren", "Salaris", FRIDAY, 1)),
                NOW);
        assertThat(events(calendar))
                .extracting(event -> event.get("SUMMARY"))
                .containsExactly("Salaris: 1 taak", "Verzuim: 3 taken");
        assertThat(events(calendar))
                .allSatisfy(event -> assertThat(event)
                        .containsEntry("DTSTAMP", "20261110T093000Z")
                        .containsEntry("DTSTART;VALUE=DATE", "20261113")
                        .containsEntry("DTEND;VALUE=DATE", "20261114"));
        assertThat(calendar).doesNotContain("Jansen", "Vries", "b.xhtml", "id=7");
    }

    @Test
    void theCalendarHasWhatMustBeThere() {
        List<String> lines = unfolded(CalendarText.of("hr", List.of(), NOW));
        assertThat(lines.get(0)).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines).contains("VERSION:2.0").anyMatch(line -> line.startsWith("PRODID:"));
        assertThat(lines.get(lines.size() - 1)).isEqualTo("END:VCALENDAR");
    }

    @Test
    void longAndSpecialTextIsFoldedAndEscaped() {
        String summary = events(CalendarText.of("hr", List.of(task("x", LONG, FRIDAY, 1)), NOW))
                .get(0)
                .get("SUMMARY");
        assertThat(summary.replace("\\;", ";").replace("\\,", ",")).isEqualTo(LONG + ": 1 taak");
        assertThat(summary).contains("poortwachter\\; re-integratie\\,");
        assertThat(CalendarText.escaped("a\\b\nc")).isEqualTo("a\\\\b\\nc");
    }

    @Test
    void anEventKeepsItsNameAndNobodyElseHasTheSame() {
        List<WaitingTask> tasks = List.of(task("x", "Verzuim", FRIDAY, 1), task("x", "Verzuim", FRIDAY.plusDays(1), 1));
        List<String> first = uids("hr", tasks, NOW);
        assertThat(uids("hr", tasks, NOW.plusSeconds(3_600))).isEqualTo(first);
        assertThat(first).doesNotHaveDuplicates().doesNotContainAnyElementsOf(uids("arbo", tasks, NOW));
    }

    @Test
    void whatHasNoDayIsNotInACalendar() {
        assertThat(events(CalendarText.of("hr", List.of(new WaitingTask("x", "/a.xhtml", 50)), NOW)))
                .isEmpty();
    }

    private static List<String> uids(String account, List<WaitingTask> tasks, Instant now) {
        return events(CalendarText.of(account, tasks, now)).stream()
                .map(event -> event.get("UID"))
                .toList();
    }
}
