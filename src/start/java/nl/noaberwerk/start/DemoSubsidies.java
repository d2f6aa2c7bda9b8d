package nl.noaberwerk.start;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Loonwaarden, loonkostensubsidies of which one differs, and jobs in begeleid werken of which one ended. */
@SuppressWarnings("unchecked")
final class DemoSubsidies {

    private static final int MEASURED = 4;

    private final Api hr;
    private final DemoWords words;
    private final long employer;
    private final LocalDate today;

    DemoSubsidies(Api clerk, DemoWords words, long employer, LocalDate today) {
        this.hr = clerk.as("hr");
        this.words = words;
        this.employer = employer;
        this.today = today;
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        List<Map<String, Object>> people = list("/api/employees?employer=" + employer);
        if (list("/api/begeleid-werken?all=true&employer=" + employer).isEmpty()) {
            subsidise(people.stream()
                    .filter(one ->
                            "Participatiewet".equals(one.get("regeling")) || "Beschut werk".equals(one.get("regeling")))
                    .filter(one -> one.get("outOfService") == null)
                    .limit(MEASURED)
                    .toList());
            place(people.stream()
                    .filter(one -> Boolean.FALSE.equals(one.get("onPayroll")))
                    .limit(2)
                    .toList());
        }
    }

    /** The first is paid as expected, the second by other hours, and the third must be measured again. */
    private void subsidise(List<Map<String, Object>> people) {
        for (int i = 0; i < people.size(); i++) {
            LocalDate first =
                    begun(people.get(i), today.minusMonths(i == 2 ? 13 : 4).withDayOfMonth(1));
            measure(people.get(i), first, 45 + 5 * i, i == 2 ? today.plusWeeks(2) : first.plusYears(2));
            long decision =
                    DemoData.id(hr.post("/api/loonkostensubsidies", DemoData.json(decision(people.get(i), first, i))));
            if (i < 2) {
                receive(decision, i == 0);
            }
        }
    }

    private void measure(Map<String, Object> who, LocalDate day, int percentage, LocalDate next) {
        hr.post(
                "/api/loonwaarden/" + who.get("id"),
                DemoData.json(Map.of(
                        "measuredOn", day,
                        "percentage", percentage,
                        "expert", words.text("subsidies", "deskundige"),
                        "method", words.text("subsidies", "methode"),
                        "nextOn", next)));
    }

    private Map<String, Object> decision(Map<String, Object> who, LocalDate first, int i) {
        return Map.of(
                "employment",
                who.get("id"),
                "gemeente",
                words.text("subsidies", "gemeente"),
                "reference",
                words.text("subsidies", "kenmerk") + (17 + i),
                "decidedOn",
                first,
                "firstDay",
                first,
                "loonwaarde",
                45 + 5 * i,
                "hours",
                32,
                "reviewOn",
                first.plusYears(2));
    }

    /** @param whole false when the municipality reckoned without the werkgeverslasten, as some do by mistake */
    private void receive(long decision, boolean whole) {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        Map<String, Object> file = (Map<String, Object>) hr.get("/api/loonkostensubsidies/" + decision);
        ((List<Map<String, Object>>) file.get("months"))
                .stream()
                        .filter(one -> month.toString().equals(one.get("month")))
                        .forEach(one -> hr.post(
                                "/api/loonkostensubsidies/" + decision + "/receipts",
                                DemoData.json(Map.of(
                                        "month",
                                        month,
                                        "amount",
                                        new BigDecimal(one.get("expected").toString())
                                                .divide(new BigDecimal(whole ? "1" : "1.235"), 2, RoundingMode.HALF_UP),
                                        "receivedOn",
                                        today.withDayOfMonth(1),
                                        "reference",
                                        words.text("subsidies", "kenmerk") + month))));
    }

    /** One goes on with a payment that waits for a second account; the other ended, and the return is open. */
    private void place(List<Map<String, Object>> people) {
        LocalDate first = today.minusMonths(3).withDayOfMonth(1);
        for (int i = 0; i < people.size(); i++) {
            LocalDate from = begun(people.get(i), first);
            Map<String, Object> job = new LinkedHashMap<>(words.record("baan"));
            job.put("iban", FictionalNumbers.iban(words.text("werkgever", "bankrekening")));
            job.put("firstDay", from);
            Map<String, Object> terms = new LinkedHashMap<>(words.record("afspraken"));
            terms.putAll(Map.of(
                    "validFrom", from,
                    "method", "LOONWAARDE",
                    "wageCosts", 2650,
                    "percentage", 45,
                    "guidanceFee", 285,
                    "months", 1,
                    "reviewOn", from.plusYears(1)));
            long id = DemoData.id(hr.post(
                    "/api/begeleid-werken",
                    DemoData.json(Map.of("employment", people.get(i).get("id"), "job", job, "terms", terms))));
            if (i == 0) {
                prepare(id);
            } else {
                hr.post(
                        "/api/begeleid-werken/" + id + "/end",
                        DemoData.json(Map.of("lastDay", today.plusWeeks(2), "ground", "JOB_ENDED")));
            }
        }
    }

    private void prepare(long job) {
        list("/api/begeleid-werken/" + job + "/payments").stream()
                .filter(one -> !LocalDate.parse(one.get("due").toString()).isAfter(today))
                .limit(2)
                .forEach(one -> hr.post(
                        "/api/begeleid-werken-payments",
                        DemoData.json(Map.of(
                                "job", job,
                                "kind", one.get("kind"),
                                "month", one.get("month"),
                                "amount", new BigDecimal(one.get("expected").toString()),
                                "proof", words.text("subsidies", "bewijs")))));
    }

    /** The day, or the first one in service when that is later. */
    private static LocalDate begun(Map<String, Object> who, LocalDate day) {
        LocalDate first = LocalDate.parse(who.get("inService").toString());
        return first.isAfter(day) ? first : day;
    }

    private List<Map<String, Object>> list(String path) {
        return (List<Map<String, Object>>) hr.get(path);
    }
}
