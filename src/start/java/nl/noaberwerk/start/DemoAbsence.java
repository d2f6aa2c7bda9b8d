package nl.noaberwerk.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who was absent in the demo, who leads which team, and who looks after which case; one case is left without anybody. */
@SuppressWarnings("unchecked")
final class DemoAbsence {

    private static final String PATH = "/api/casemanagers?employer=";

    private final Api hr;
    private final DemoWords words;
    private final long employer;
    private final LocalDate today;

    DemoAbsence(Api clerk, DemoWords words, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.words = words;
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load(List<FictionalPerson> people) {
        DemoData.importFile(hr, "/api/absence-imports?", employer, FictionalAbsences.of(people, today));
        teams();
        host();
        casemanagers();
        vangnetten();
    }

    private void teams() {
        for (Map<String, Object> team : list(hr, "/api/supervisions?employer=" + employer)) {
            if (team.get("leader") == null && words.list("geleid").contains(team.get("location"))) {
                hr.post(
                        "/api/supervisions",
                        asked(Map.of(
                                "location", team.get("location"),
                                "groupLeader", team.get("groupLeader"),
                                "account", "leiding")));
            }
        }
    }

    private void host() {
        if (list(hr, "/api/host-access?employer=" + employer).isEmpty()) {
            hr.post("/api/host-access", asked(Map.of("inlener", words.text("inlener-account"), "account", "inlener")));
        }
    }

    /** The open cases go by turns to two accounts; the last one waits for somebody. */
    private void casemanagers() {
        List<Map<String, Object>> without = list(hr, PATH + employer + "&casemanager=-");
        List<Object> coordinator = new ArrayList<>();
        List<Object> adviser = new ArrayList<>();
        for (int i = 0; i + 1 < without.size(); i++) {
            (i % 2 == 0 ? coordinator : adviser).add(without.get(i).get("caseId"));
        }
        handOver("arbo", coordinator);
        handOver("hr", adviser);
    }

    private void handOver(String account, List<Object> cases) {
        if (!cases.isEmpty()) {
            String others = DemoData.json(Map.of("account", account, "from", today, "note", words.text("verdeling")));
            hr.post("/api/casemanagers", "{\"cases\":" + cases + "," + others.substring(1));
        }
    }

    private void vangnetten() {
        Api uwv = hr.as("uwv");
        list(uwv, "/api/vangnetten?employer=" + employer).stream()
                .filter(one -> Boolean.FALSE.equals(one.get("recorded")) && "BESCHUT_WERK".equals(one.get("ground")))
                .forEach(one -> uwv.post(
                        "/api/vangnetten",
                        DemoData.json(Map.of(
                                "employment", one.get("employment"),
                                "ground", one.get("ground"),
                                "from", today.minusYears(1)))));
    }

    private String asked(Map<String, Object> what) {
        Map<String, Object> all = new LinkedHashMap<>(what);
        all.put("employer", employer);
        all.put("from", today.withDayOfMonth(1));
        all.put("reason", words.text("verdeling"));
        return DemoData.json(all);
    }

    private static List<Map<String, Object>> list(Api api, String path) {
        return (List<Map<String, Object>>) api.get(path);
    }
}
