package nl.noaberwerk.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leave in the demo: hours of last year, requests that wait and that were answered, and a week that was bought. */
@SuppressWarnings("unchecked")
final class DemoLeave {

    private static final int WITH_OPENING = 40;
    private static final int ENOUGH = 60;
    private static final String REQUESTS = "/api/leave-requests";

    private final Api hr;
    private final Api leader;
    private final long employer;
    private final LocalDate today;

    DemoLeave(Api clerk, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.leader = clerk.as("leiding");
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load(List<FictionalPerson> people) {
        DemoData.importFile(hr, "/api/leave-imports?", employer, openings(people));
        hr.post("/api/leave-balances/settlements?employer=" + employer, "");
        Map<String, Object> known = (Map<String, Object>) hr.get(REQUESTS + "?employer=" + employer);
        List<Map<String, Object>> team = team();
        if (((Number) known.get("total")).intValue() == 0 && team.size() > 5) {
            requests(team);
        }
    }

    /** What was left of last year, at the beginning of this one. */
    private String openings(List<FictionalPerson> people) {
        LocalDate day = today.withDayOfYear(1);
        StringBuilder file = new StringBuilder("personeelsnummer;jaar;soort;uren;per\n");
        people.stream()
                .filter(one -> one.inService().isBefore(day.minusYears(1)))
                .filter(one -> !one.regeling().equals("Begeleid werken"))
                .limit(WITH_OPENING)
                .forEach(one -> {
                    String row = one.number() + ";" + (day.getYear() - 1) + ";%s;%d;" + day + "\n";
                    file.append(row.formatted("wettelijk", 4 + one.number() % 3 * 4));
                    file.append(row.formatted("bovenwettelijk", 16 + one.number() % 5 * 4));
                });
        return file.toString();
    }

    private List<Map<String, Object>> team() {
        Map<String, Object> page = (Map<String, Object>) leader.get("/api/leave-balances?employer=" + employer);
        return ((List<Map<String, Object>>) page.get("balances"))
                .stream()
                        .filter(one -> Double.parseDouble(one.get("statutory").toString()) > ENOUGH)
                        .toList();
    }

    private void requests(List<Map<String, Object>> team) {
        LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        ask(team.get(0), "VAKANTIE", monday.plusWeeks(3), 5);
        ask(team.get(1), "VAKANTIE", monday.plusWeeks(1), 2);
        answered(team.get(2), "VAKANTIE", monday, 5);
        answered(team.get(3), "VAKANTIE", monday.plusWeeks(2), 3);
        answered(team.get(0), "VAKANTIE", monday.minusWeeks(6), 5);
        answered(team.get(4), "KORTDUREND_ZORGVERLOF", monday.minusWeeks(1), 2);
        hr.post(
                "/api/leave-balances/" + team.get(5).get("employment") + "/changes",
                DemoData.json(Map.of("posting", "BOUGHT", "year", today.getYear(), "kind", "EXTRA", "hours", "8")));
    }

    private void answered(Map<String, Object> whose, String kind, LocalDate first, int days) {
        Object id = ask(whose, kind, first, days).get("id");
        leader.post(REQUESTS + "/" + id + "/decisions", DemoData.json(Map.of("answer", "APPROVED")));
    }

    private Map<String, Object> ask(Map<String, Object> whose, String kind, LocalDate first, int days) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("employment", whose.get("employment"));
        asked.put("kind", kind);
        asked.put("first", first);
        asked.put("last", first.plusDays(days - 1L));
        asked.put("askedOn", today);
        return (Map<String, Object>) leader.post(REQUESTS, DemoData.json(asked));
    }
}
