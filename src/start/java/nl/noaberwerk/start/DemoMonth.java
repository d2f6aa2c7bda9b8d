package nl.noaberwerk.start;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What comes in between two paydays of the demo: items, a bewindvoerder, a changed account and a loonbeslag that wait. */
@SuppressWarnings("unchecked")
final class DemoMonth {

    private final Api clerk;
    private final DemoWords words;
    private final long employer;
    private final YearMonth month;

    DemoMonth(Api clerk, DemoWords words, long employer, YearMonth month) {
        this.clerk = clerk;
        this.words = words;
        this.employer = employer;
        this.month = month;
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        recurringItems();
        accounts();
        loonbeslag();
    }

    private void recurringItems() {
        if (list("/api/recurring-items?employer=" + employer).isEmpty()) {
            words.records("terugkerend").forEach(item -> {
                Map<String, Object> asked = new LinkedHashMap<>(item);
                asked.put("employer", employer);
                asked.put("firstMonth", month);
                clerk.post("/api/recurring-items", DemoData.json(asked));
            });
        }
    }

    /** One of the two is confirmed by the other clerk, one waits for her. */
    private void accounts() {
        List<Map<String, Object>> waiting = list("/api/account-changes?employer=" + employer);
        if (waiting.isEmpty()) {
            record("bewindvoerder", "payee");
            list("/api/account-changes?employer=" + employer)
                    .forEach(change -> clerk.as("salaris2")
                            .post(
                                    "/api/account-changes/" + DemoData.id(change) + "/confirmation",
                                    DemoData.json(Map.of("how", "COURT_LETTER"))));
            record("rekening", "");
        }
    }

    /** @param payee under which the words of the payee are sent; empty: the employee herself is paid */
    private void record(String name, String payee) {
        Map<String, Object> change = new LinkedHashMap<>(Map.of(
                "employment", employment(words.text(name, "personeelsnummer")),
                "from", month.atDay(1),
                "iban", FictionalNumbers.iban(words.text(name, "rekening")),
                "reason", words.text(name, "reden")));
        if (!payee.isEmpty()) {
            change.put(payee, words.record("ontvanger"));
        }
        clerk.post("/api/account-changes", DemoData.json(change));
    }

    private void loonbeslag() {
        if (list("/api/loonbeslagen?employer=" + employer).isEmpty()) {
            Map<String, Object> letter = new LinkedHashMap<>(words.record("loonbeslag"));
            letter.put("employment", employment(words.text("loonbeslag", "personnelNumber")));
            letter.put("iban", FictionalNumbers.iban(words.text("loonbeslag", "iban")));
            letter.put("letterDate", month.atDay(1));
            letter.put("firstMonth", month);
            letter.remove("personnelNumber");
            clerk.post("/api/loonbeslagen", DemoData.json(letter));
        }
    }

    private long employment(String number) {
        return DemoData.id(list("/api/employees?employer=" + employer + "&search=" + number)
                .get(0));
    }

    private List<Map<String, Object>> list(String path) {
        return (List<Map<String, Object>>) clerk.get(path);
    }
}
