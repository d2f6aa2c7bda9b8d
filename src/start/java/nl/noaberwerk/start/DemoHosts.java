package nl.noaberwerk.start;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Particulars, a contact, a contract and a rate of some host employers of the demo; what is there already stays. */
@SuppressWarnings("unchecked")
final class DemoHosts {

    private final Api hr;
    private final DemoWords words;
    private final long employer;
    private final LocalDate today;

    DemoHosts(Api clerk, DemoWords words, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.words = words;
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        for (Map<String, String> one : words.records("inleners-gegevens")) {
            String named = URLEncoder.encode(one.get("naam"), StandardCharsets.UTF_8);
            ((List<Map<String, Object>>) hr.get("/api/hosts?employer=" + employer + "&search=" + named))
                    .stream()
                            .filter(host -> Boolean.FALSE.equals(host.get("complete")))
                            .forEach(host -> fill(DemoData.id(host), one));
        }
    }

    private void fill(long host, Map<String, String> one) {
        hr.put(
                "/api/hosts/" + host,
                DemoData.json(Map.of(
                        "version", 0,
                        "officialName", one.get("naam"),
                        "kvk", one.get("kvk"),
                        "street", one.get("straat"),
                        "postcode", one.get("postcode"),
                        "city", one.get("plaats"))));
        hr.post("/api/hosts/" + host + "/contacts", DemoData.json(Map.of("name", one.get("contact"))));
        LocalDate from = today.withDayOfYear(1);
        long contract = DemoData.id(hr.post(
                "/api/host-contracts",
                DemoData.json(Map.of(
                        "host", host,
                        "number", one.get("contract"),
                        "from", from,
                        "until", today.plusMonths(Long.parseLong(one.get("tot"))),
                        "reason", words.text("inlener-reden"),
                        "terms", terms(one)))));
        hr.post(
                "/api/host-contracts/" + contract + "/rates",
                DemoData.json(
                        Map.of("from", from, "amount", one.get("tarief"), "reason", words.text("inlener-reden"))));
    }

    private Map<String, Object> terms(Map<String, String> one) {
        return Map.of(
                "basis",
                one.get("basis"),
                "sicknessPaidBy",
                "EMPLOYER",
                "leavePaidBy",
                "EMPLOYER",
                "justification",
                words.text("inlener-prijs"),
                "notice",
                1,
                "noticeUnit",
                "MONTHS");
    }
}
