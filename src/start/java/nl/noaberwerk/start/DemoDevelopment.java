package nl.noaberwerk.start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ontwikkelplannen, functioneringsgesprekken and trainings in the demo, one of which lapses soon. */
@SuppressWarnings("unchecked")
final class DemoDevelopment {

    private static final String PLANS = "/api/development-plans/";
    private static final String TALKS = "/api/development/talks";

    private final Api hr;
    private final DemoWords words = DemoWords.load("development.yaml");
    private final long employer;
    private final LocalDate today;
    private final Map<String, Object> employments = new HashMap<>();

    DemoDevelopment(Api clerk, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        int page = 1;
        List<Map<String, Object>> found = page(page);
        while (!found.isEmpty()) {
            found.forEach(one -> employments.put(one.get("personnelNumber").toString(), one.get("employment")));
            page++;
            found = page(page);
        }
        Map<String, Object> first = (Map<String, Object>)
                hr.get(PLANS + employment(words.records("doelen").get(0)));
        if (((List<?>) first.get("goals")).isEmpty()) {
            words.records("doelen").forEach(this::goal);
            words.records("doelen").stream()
                    .filter(one -> one.containsKey("vast"))
                    .forEach(this::fix);
            words.records("gesprekken").forEach(this::talk);
            words.records("opleidingen").forEach(this::training);
        }
    }

    private List<Map<String, Object>> page(int page) {
        return (List<Map<String, Object>>) hr.get(TALKS + "?show=ALL&page=" + page + "&employer=" + employer);
    }

    /** A goal and the actions for it. */
    private void goal(Map<String, String> wanted) {
        String whose = PLANS + employment(wanted);
        Map<String, Object> file =
                (Map<String, Object>) hr.post(whose + "/goals", DemoData.json(Map.of("text", wanted.get("doel"))));
        long goal = idOf(file, "goals", "text", wanted.get("doel"));
        words.records("acties").stream()
                .filter(action -> action.get("doel").equals(wanted.get("doel")))
                .forEach(action -> action(whose, goal, action));
    }

    private void action(String whose, long goal, Map<String, String> wanted) {
        Map<String, Object> file = (Map<String, Object>) hr.post(
                whose + "/actions",
                DemoData.json(Map.of(
                        "goalId", goal,
                        "what", wanted.get("wat"),
                        "who", wanted.get("door"),
                        "due", day(wanted, "dagen"))));
        if (wanted.containsKey("gedaan")) {
            hr.post(whose + "/actions/" + idOf(file, "actions", "what", wanted.get("wat")) + "/done", "");
        }
    }

    private void fix(Map<String, String> wanted) {
        String versions = PLANS + employment(wanted) + "/versions";
        Map<String, Object> file = (Map<String, Object>) hr.post(versions, "");
        long version = idOf(file, "versions", "number", "1");
        hr.post(
                versions + "/" + version + "/agreement",
                DemoData.json(Map.of("on", today, "manner", wanted.get("vast"))));
    }

    private void talk(Map<String, String> wanted) {
        LocalDate day = day(wanted, "dagen");
        boolean held = wanted.containsKey("verslag");
        long talk = DemoData.id(hr.post(
                TALKS,
                DemoData.json(Map.of(
                        "employment", employment(wanted), "on", held ? today : day, "place", wanted.get("plaats")))));
        if (held) {
            hr.post(
                    TALKS + "/" + talk + "/report",
                    DemoData.json(
                            Map.of("heldOn", day, "report", wanted.get("verslag"), "opinion", wanted.get("mening"))));
        }
    }

    private void training(Map<String, String> wanted) {
        Map<String, Object> training = new LinkedHashMap<>(
                Map.of("title", wanted.get("opleiding"), "provider", wanted.get("waar"), "from", day(wanted, "begon")));
        if (wanted.containsKey("klaar")) {
            training.put("completedOn", day(wanted, "klaar"));
        }
        if (wanted.containsKey("geldig")) {
            training.put("validUntil", day(wanted, "geldig"));
        }
        hr.post(
                "/api/development/trainings",
                DemoData.json(Map.of("employment", employment(wanted), "training", training)));
    }

    private Object employment(Map<String, String> wanted) {
        return employments.get(wanted.get("wie"));
    }

    private LocalDate day(Map<String, String> wanted, String name) {
        return today.plusDays(Long.parseLong(wanted.get(name)));
    }

    private static long idOf(Map<String, Object> file, String part, String field, String value) {
        return ((List<Map<String, Object>>) file.get(part))
                .stream()
                        .filter(one -> value.equals(String.valueOf(one.get(field))))
                        .map(DemoData::id)
                        .findFirst()
                        .orElseThrow();
    }
}
