package nl.noaberwerk.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A handful of herindicaties in the demo, one in each state; loading them again changes nothing. */
@SuppressWarnings("unchecked")
final class DemoHerindicaties {

    private static final String STEPS = "/api/herindicatie-steps/";
    private static final String FILES = "/api/herindicaties";

    /** Weeks until the end of the indicatie of each person, and how many steps her herindicatie has gone. */
    private static final int[][] EXAMPLES = {{24, 0}, {19, 0}, {15, 1}, {21, 1}, {17, 2}, {14, 3}, {12, 4}, {10, 5}};

    private static final int YOUNGEST_YEAR = 1966;

    private final Api keeper;
    private final DemoWords words;
    private final long employer;
    private final LocalDate today;

    DemoHerindicaties(Api clerk, DemoWords words, long employer, LocalDate today) {
        this.keeper = clerk.as("indicatie");
        this.words = words;
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load(List<FictionalPerson> people) {
        if (!colleges().isEmpty()) {
            return;
        }
        keeper.post(FILES + "/colleges?employer=" + employer, DemoData.json(words.record("college")));
        List<FictionalPerson> chosen = people.stream()
                .filter(person ->
                        person.regeling().equals("Wsw") && person.birthDate().getYear() > YOUNGEST_YEAR)
                .limit(EXAMPLES.length)
                .toList();
        DemoData.importFile(keeper, "/api/indication-imports?", employer, decisions(chosen));
        for (int i = 0; i < chosen.size(); i++) {
            go(chosen.get(i), EXAMPLES[i][1]);
        }
    }

    private String decisions(List<FictionalPerson> chosen) {
        List<String> rows = new ArrayList<>();
        rows.add("personeelsnummer;indicatie_besluit;indicatie_geldig_tot;arbeidshandicap;advies_begeleid_werken");
        for (int i = 0; i < chosen.size(); i++) {
            LocalDate until = today.plusWeeks(EXAMPLES[i][0]);
            rows.add(chosen.get(i).number() + ";" + today.minusMonths(11) + ";" + until + ";matig;N");
        }
        return rows.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void go(FictionalPerson person, int steps) {
        long id = list(keeper, FILES + "?employer=" + employer + "&search=" + person.number()).stream()
                .map(DemoData::id)
                .findFirst()
                .orElseThrow(() -> new StartFailed("De demo mist een herindicatie."));
        if (steps > 0) {
            keeper.post(STEPS + id + "/start", "");
            answers(id, steps > 1);
        }
        if (steps > 1) {
            post(
                    id,
                    "sent",
                    Map.of("day", today, "college", DemoData.id(colleges().get(0))));
        }
        if (steps > 2) {
            post(id, "received", Map.of("day", today));
        }
        if (steps > 3) {
            decide(id, steps > 4);
        }
    }

    private void decide(long id, boolean out) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("outcome", out ? "OUT_OF_TARGET_GROUP" : "IN_TARGET_GROUP");
        decision.put("decidedOn", today);
        if (!out) {
            decision.put("validUntil", today.plusYears(5));
            decision.put("category", "MATIG");
        }
        post(id, "decided", decision);
        if (out) {
            post(id, "objected", Map.of("day", today, "note", words.text("bezwaar")));
        }
    }

    private void answers(long id, boolean complete) {
        answer(id, "FUNCTIONING", "YES", words.text("functioneren"));
        if (complete) {
            answer(id, "EARLIER_ADVICE", "YES", words.text("eerder-advies"));
            answer(id, "CONSENT", "NO", "");
        }
    }

    private void answer(long id, String item, String answer, String note) {
        keeper.post(
                FILES + "/" + id + "/checklist", DemoData.json(Map.of("item", item, "answer", answer, "note", note)));
    }

    private void post(long id, String step, Map<String, Object> body) {
        keeper.post(STEPS + id + "/" + step, DemoData.json(body));
    }

    private List<Map<String, Object>> colleges() {
        return list(keeper, FILES + "/colleges?employer=" + employer);
    }

    private static List<Map<String, Object>> list(Api api, String path) {
        return (List<Map<String, Object>>) api.get(path);
    }
}
