package nl.noaberwerk.start;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.rules.Law;

/** Loads the demo employer through the same API that everybody uses; doing it twice changes nothing. */
@SuppressWarnings("unchecked")
final class DemoData {

    private static final int PEOPLE = 119;
    private static final Set<String> STILL_BUSY = Set.of("OPEN", "CALCULATING");

    private final Api clerk;
    private final DemoWords words = DemoWords.load();
    private final LocalDate today;
    private final YearMonth month;
    private final FictionalStaff staff;

    DemoData(Api clerk, LocalDate today) {
        this.clerk = clerk;
        this.today = today;
        this.month = month(YearMonth.from(today));
        this.staff = FictionalStaff.of(PEOPLE, month);
    }

    /** @throws StartFailed when the API refuses something */
    void load() {
        enterLawValues();
        enterWageTables();
        long employer = employer();
        importFile("/api/personnel/imports?", employer, staff.personnelFileWithTeams());
        importFile("/api/payroll/opening-balances?", employer, staff.openingBalances());
        importFile("/api/variable-items/imports?keepInMonth=true&", employer, staff.items());
        new DemoMonth(clerk, words, employer, month).load();
        new DemoAbsence(clerk, words, employer, today).load(staff.people());
        new DemoHerindicaties(clerk, words, employer, today).load(staff.people());
        new DemoAdvice(clerk, employer, today).load();
        new DemoDevelopment(clerk, employer, today).load();
        new DemoHosts(clerk, words, employer, today).load();
        new DemoHours(clerk, words, employer, today).load();
        new DemoLeave(clerk, employer, today).load(staff.people());
        new DemoContracts(clerk, words, employer, today).load();
        new DemoSubsidies(clerk, words, employer, today).load();
        calculate(employer);
    }

    /** The last month of the last year whose tables are final, when this year's are not. */
    private static YearMonth month(YearMonth now) {
        YearMonth last = now;
        while (!Law.load().hasLoonheffing(last.getYear())) {
            last = YearMonth.of(last.getYear() - 1, 12);
        }
        return last;
    }

    /** What the law files lack is filled with invented values; what is there already stays. */
    private void enterLawValues() {
        Api officer = clerk.as("beheer");
        List<Map<String, Object>> known =
                (List<Map<String, Object>>) officer.get("/api/law-values?date=" + month.atDay(1));
        words.records("wetwaarden").stream()
                .filter(wanted -> known.stream()
                        .noneMatch(value -> wanted.get("key").equals(value.get("key")) && value.get("value") != null))
                .forEach(wanted -> officer.post(
                        "/api/law-values",
                        json(Map.of(
                                "key", wanted.get("key"),
                                "from", words.text("vanaf"),
                                "value", wanted.get("value"),
                                "source", words.text("bron")))));
    }

    /** One account enters them, another confirms what waits. */
    private void enterWageTables() {
        clerk.as("beheer").post("/api/wage-tables?dryRun=false", "text/csv; charset=utf-8", staff.wageTables());
        ((List<Map<String, Object>>) clerk.get("/api/wage-tables/waiting"))
                .stream()
                        .filter(table -> words.text("bron").equals(table.get("source")))
                        .forEach(table -> clerk.post("/api/wage-tables/" + id(table) + "/confirm", ""));
    }

    private long employer() {
        String number = words.text("werkgever", "loonheffingennummer");
        List<Map<String, Object>> known = (List<Map<String, Object>>) clerk.get("/api/employers");
        return known.stream()
                .filter(employer -> number.equals(employer.get("loonheffingennummer")))
                .map(DemoData::id)
                .findFirst()
                .orElseGet(this::newEmployer);
    }

    private long newEmployer() {
        return id(clerk.post(
                "/api/employers",
                json(Map.of(
                        "name", words.text("werkgever", "naam"),
                        "loonheffingennummer", words.text("werkgever", "loonheffingennummer"),
                        "kvk", words.text("werkgever", "kvk"),
                        "iban", FictionalNumbers.iban(words.text("werkgever", "bankrekening")),
                        "whkPercentage", words.text("werkgever", "whk")))));
    }

    private void importFile(String path, long employer, String file) {
        importFile(clerk, path, employer, file);
    }

    /** @throws StartFailed when a row is refused */
    static void importFile(Api clerk, String path, long employer, String file) {
        Map<String, Object> answer = (Map<String, Object>)
                clerk.post(path + "dryRun=false&employer=" + employer, "text/csv; charset=utf-8", file);
        if (!List.of().equals(answer.get("refused"))) {
            throw new StartFailed("De demo bevat een regel die wordt geweigerd: " + answer.get("refused"));
        }
    }

    private void calculate(long employer) {
        long run = id(clerk.post("/api/payroll-runs", "{\"employer\":" + employer + ",\"month\":\"" + month + "\"}"));
        if (status(run).equals("OPEN")) {
            clerk.post("/api/payroll-runs/" + run + "/calculate", "");
        }
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (STILL_BUSY.contains(status(run))) {
            if (Instant.now().isAfter(end)) {
                throw new StartFailed("De proefrun van de demo komt niet klaar.");
            }
            Pause.millis(100);
        }
    }

    private String status(long run) {
        return ((Map<String, Object>) clerk.get("/api/payroll-runs/" + run))
                .get("status")
                .toString();
    }

    static long id(Object answer) {
        return ((Number) ((Map<String, Object>) answer).get("id")).longValue();
    }

    /** Texts, numbers, days and months, and objects within. */
    static String json(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ":" + jsonOf(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String jsonOf(Object value) {
        if (value instanceof Map<?, ?> within) {
            return json((Map<String, ?>) within);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(DemoData::jsonOf).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
