package nl.noaberwerk.start;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two weeks of hours at the host employer of the demo: one that it agreed to, with a correction, and one that waits for its word. */
@SuppressWarnings("unchecked")
final class DemoHours {

    private static final BigDecimal DAY = new BigDecimal("7.25");
    private static final BigDecimal LESS = new BigDecimal("6");
    private static final int WORKING_DAYS = 4;

    private final Api hr;
    private final String inlener;
    private final long employer;
    private final LocalDate monday;

    DemoHours(Api clerk, DemoWords words, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.inlener = words.text("inlener-account");
        this.employer = employer;
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        offer(monday.minusWeeks(2));
        offer(monday.minusWeeks(1));
        Api host = hr.as("inlener");
        ((List<Map<String, Object>>) host.get("/api/worked-weeks/offered?employer=" + employer))
                .stream()
                        .filter(week -> "OFFERED".equals(week.get("state")))
                        .filter(week -> monday.minusWeeks(2).toString().equals(week.get("monday")))
                        .forEach(week -> {
                            host.post("/api/worked-weeks/word", DemoData.json(Map.of("week", week.get("id"))));
                            correct(monday.minusWeeks(2));
                        });
    }

    /** The first of the list went home earlier on the Monday of the week that was agreed to; the host is asked. */
    private void correct(LocalDate week) {
        Map<String, Object> first = people(sheet(week)).get(0);
        hr.post(
                "/api/hour-corrections",
                DemoData.json(Map.of(
                        "employer",
                        employer,
                        "inlener",
                        inlener,
                        "employment",
                        first.get("employment"),
                        "day",
                        week,
                        "hours",
                        LESS,
                        "reason",
                        "Eerder naar huis gegaan")));
    }

    private Map<String, Object> sheet(LocalDate week) {
        return (Map<String, Object>) hr.get("/api/worked-weeks/sheet?employer=" + employer + "&inlener="
                + inlener.replace(" ", "%20") + "&week=" + week);
    }

    private static List<Map<String, Object>> people(Map<String, Object> sheet) {
        return (List<Map<String, Object>>) sheet.get("people");
    }

    private void offer(LocalDate week) {
        Map<String, Object> sheet = sheet(week);
        if (!"OPEN".equals(sheet.get("state"))) {
            return;
        }
        List<Map<String, Object>> hours = new ArrayList<>();
        for (Map<String, Object> person : people(sheet)) {
            for (int day = 0; day < WORKING_DAYS; day++) {
                hours.add(Map.of("employment", person.get("employment"), "day", week.plusDays(day), "hours", DAY));
            }
        }
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("employer", employer);
        asked.put("inlener", inlener);
        asked.put("week", week);
        asked.put("hours", hours);
        hr.put("/api/worked-weeks", DemoData.json(asked));
        asked.remove("hours");
        hr.post("/api/worked-weeks/offer", DemoData.json(asked));
    }
}
