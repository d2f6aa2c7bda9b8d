package nl.noaberwerk.start;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions to HRM-advies in the demo: open, answered, followed up, closed, and one that is confidential. */
@SuppressWarnings("unchecked")
final class DemoAdvice {

    private static final int ANSWER_DAYS = 10;
    private static final int FOLLOW_UP_DAYS = 9;

    private final Api hr;
    private final DemoWords words = DemoWords.load("hrm.yaml");
    private final long employer;
    private final LocalDate today;

    DemoAdvice(Api clerk, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        List<Object> known = (List<Object>) hr.get("/api/hrm-cases?show=ALL&employer=" + employer);
        if (known.isEmpty()) {
            words.records("hrm").forEach(this::ask);
        }
    }

    private void ask(Map<String, String> wanted) {
        LocalDate on = today.minusDays(Long.parseLong(wanted.get("dagen")));
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("employer", employer);
        question.put("category", wanted.get("category"));
        question.put("question", wanted.get("question"));
        question.put("askerKind", wanted.get("askerKind"));
        question.put("askedBy", wanted.get("askedBy"));
        question.put("askedOn", on);
        question.put("deadline", today.plusDays(Math.max(0, ANSWER_DAYS - Long.parseLong(wanted.get("dagen")))));
        if (!wanted.get("wie").isEmpty()) {
            question.put("personnelNumber", wanted.get("wie"));
            question.put("adviser", "hr");
        }
        long adviceCase = DemoData.id(hr.post("/api/hrm-cases", DemoData.json(question)));
        if (wanted.containsKey("rekenhulp")) {
            keep(adviceCase, wanted);
        }
        steps("/api/hrm-steps/" + adviceCase, on, wanted);
    }

    /** Reckons with what the dossier says, or with two contracts of a year, and keeps it on the case. */
    private void keep(long adviceCase, Map<String, String> wanted) {
        String kind = wanted.get("rekenhulp");
        List<Map<String, Object>> found = (List<Map<String, Object>>)
                hr.get("/api/development/talks?show=ALL&search=" + wanted.get("wie") + "&employer=" + employer);
        Object employment = found.get(0).get("employment");
        Map<String, Object> start =
                (Map<String, Object>) hr.get("/api/calculations/" + kind + "/start?employment=" + employment);
        Map<String, Object> values = new LinkedHashMap<>((Map<String, Object>) start.get("values"));
        if (wanted.containsKey("jaarcontracten")) {
            LocalDate first = today.withDayOfYear(1).minusYears(1);
            LocalDate second = first.plusYears(1);
            values.put(
                    "periods",
                    first + "/" + second.minusDays(1) + "/;" + second + "/"
                            + second.plusYears(1).minusDays(1) + "/");
        }
        hr.post(
                "/api/kept-calculations",
                DemoData.json(
                        Map.of("adviceCase", adviceCase, "kind", kind, "employment", employment, "values", values)));
    }

    private void steps(String one, LocalDate on, Map<String, String> wanted) {
        if (wanted.containsKey("minuten")) {
            String minutes = "{\"day\":\"" + on + "\",\"minutes\":" + wanted.get("minuten") + "}";
            hr.post(one + "/time", minutes);
        }
        if (wanted.containsKey("advice")) {
            Map<String, Object> advice = new LinkedHashMap<>(Map.of("text", wanted.get("advice")));
            if (wanted.containsKey("release")) {
                advice.put("releaseTo", wanted.get("release"));
            }
            hr.post(one + "/advice", DemoData.json(advice));
        }
        if (wanted.containsKey("vervolg")) {
            LocalDate day = today.plusDays(FOLLOW_UP_DAYS);
            hr.post(one + "/follow-up", DemoData.json(Map.of("on", day, "owner", "hr", "what", wanted.get("vervolg"))));
        }
        if (wanted.containsKey("afloop")) {
            hr.post(
                    one + "/closing",
                    DemoData.json(Map.of("outcome", wanted.get("afloop"), "why", words.text("hrm-toelichting"))));
        }
        if (wanted.containsKey("geheim")) {
            hr.post(one + "/secrecy", "");
        }
    }
}
