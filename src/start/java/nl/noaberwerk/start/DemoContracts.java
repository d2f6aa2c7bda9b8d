package nl.noaberwerk.start;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Contracts of the demo: words that were confirmed, some that end soon, one signed, and one end of employment. */
@SuppressWarnings("unchecked")
final class DemoContracts {

    private static final String TEMPORARY = "/api/temporary-contracts/";

    private final Api hr;
    private final DemoWords words;
    private final long employer;
    private final LocalDate today;

    DemoContracts(Api clerk, DemoWords words, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.words = words;
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        confirm();
        goods();
        List<Map<String, Object>> unknown = temporary("UNKNOWN");
        if (unknown.size() > 4) {
            LocalDate nextMonth = today.withDayOfMonth(1).plusMonths(2).minusDays(1);
            ends(unknown.get(0), nextMonth);
            ends(unknown.get(1), nextMonth.plusDays(1).plusMonths(1).minusDays(1));
            ends(unknown.get(2), today.plusMonths(8));
            decide(unknown.get(1));
            sign(unknown.get(3));
            end(unknown.get(0), nextMonth);
        }
    }

    private void confirm() {
        list("/api/contract-templates").stream()
                .filter(text -> "WAITING".equals(text.get("state")))
                .forEach(text ->
                        hr.post("/api/contract-templates/" + text.get("id") + "/decision", "{\"agreed\":true}"));
    }

    private void goods() {
        if (list("/api/employment-ends/goods?employer=" + employer).isEmpty()) {
            words.list("inleveren")
                    .forEach(label -> hr.post(
                            "/api/employment-ends/goods", DemoData.json(Map.of("employer", employer, "label", label))));
        }
    }

    private List<Map<String, Object>> temporary(String term) {
        Map<String, Object> page =
                (Map<String, Object>) hr.get("/api/temporary-contracts?employer=" + employer + "&term=" + term);
        return (List<Map<String, Object>>) page.get("contracts");
    }

    private void ends(Map<String, Object> who, LocalDate last) {
        hr.post(
                TEMPORARY + who.get("employment") + "/earlier-contracts",
                DemoData.json(Map.of("firstDay", last.plusDays(1).minusYears(1), "lastDay", last)));
    }

    private void decide(Map<String, Object> who) {
        hr.post(
                TEMPORARY + who.get("employment") + "/decisions",
                DemoData.json(Map.of("choice", "EXTEND", "note", contract("toelichting"))));
    }

    private void sign(Map<String, Object> who) {
        Map<String, Object> draft = (Map<String, Object>) hr.post(
                "/api/contracts",
                DemoData.json(Map.of(
                        "employment",
                        who.get("employment"),
                        "kind",
                        "FIXED",
                        "firstDay",
                        today.withDayOfMonth(1),
                        "lastDay",
                        today.withDayOfMonth(1).plusYears(1).minusDays(1))));
        Object id = draft.get("id");
        Map<String, Object> terms = new LinkedHashMap<>((Map<String, Object>) draft.get("terms"));
        terms.values().removeIf(Objects::isNull);
        terms.put("job", contract("functie"));
        terms.put("workplace", contract("werkplek"));
        hr.put("/api/contracts/" + id, DemoData.json(terms));
        hr.post("/api/contracts/" + id + "/offer", "");
        signature(id, "EMPLOYER", contract("werkgever"));
        signature(id, "EMPLOYEE", contract("medewerker"));
    }

    private void signature(Object id, String party, String name) {
        hr.post(
                "/api/contracts/" + id + "/signatures",
                DemoData.json(Map.of("party", party, "name", name, "signedOn", today)));
    }

    private void end(Map<String, Object> who, LocalDate last) {
        hr.post(
                "/api/employment-ends",
                DemoData.json(Map.of("employment", who.get("employment"), "reason", "TERM_EMPLOYER", "lastDay", last)));
    }

    private String contract(String field) {
        return words.text("contracten", field);
    }

    private List<Map<String, Object>> list(String path) {
        return (List<Map<String, Object>>) hr.get(path);
    }
}
