package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How quick the tasks around the people of a large employer are over HTTP: the home page, the search, the lists of
 * indications, places, subsidies, leave, contracts, talks and advice, and the report of arbeidsjaren.
 *
 * <p>Arguments: numbers of people; each gets its own employer. With the property benchmark.address it measures a server
 * that runs already, otherwise it starts one.
 */
public final class DossierBenchmark {

    /** So many BSNs are left to the people of the demo and of the other benchmarks. */
    private static final int OTHER_BSNS = 70_000;

    private static final int SUBSIDIES = 50;
    private static final int QUESTIONS = 100;
    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final PrintStream OUT = System.out;

    private final URI address;
    private final String name;
    private final long employer;

    private DossierBenchmark(URI address, int skipped, int people) {
        this.address = address;
        this.name = "Stichting Dossiermeting " + people + " " + System.nanoTime();
        SalaryCycle cycle = new SalaryCycle(as("salaris1"), as("salaris2"));
        this.employer = cycle.newEmployer(name);
        long start = System.nanoTime();
        int accepted =
                cycle.importPeople(employer, new PeopleFile(skipped).of(people)).getInt("accepted");
        OUT.printf("import of %,d people: %.1f s%n", accepted, TimedRequests.seconds(start));
    }

    public static void main(String[] sizes) {
        String running = System.getProperty("benchmark.address", "");
        if (!running.isEmpty()) {
            measure(URI.create(running), sizes);
            return;
        }
        try (LaunchedServer server = LaunchedServer.start("dossier-benchmark", Map.of())) {
            measure(server.address(), sizes);
        }
    }

    private static void measure(URI address, String[] sizes) {
        int skipped = OTHER_BSNS;
        for (String size : sizes) {
            int people = Integer.parseInt(size);
            new DossierBenchmark(address, skipped, people).measure();
            skipped += people;
        }
    }

    private void measure() {
        subsidise();
        ask();
        pages("hr");
        pages("salaris1");
        search();
        lists();
    }

    /** Loonkostensubsidie for some of those of the Participatiewet, so that the list has rows. */
    private void subsidise() {
        List<Integer> people =
                as("hr").get("/api/employees?employer=" + employer).array().getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("regeling", "").equals("Participatiewet"))
                        .filter(one ->
                                LocalDate.parse(one.getString("inService")).isBefore(FIRST))
                        .limit(SUBSIDIES)
                        .map(one -> one.getInt("id"))
                        .toList();
        for (int employment : people) {
            post(
                    "/api/loonwaarden/" + employment,
                    Json.createObjectBuilder()
                            .add("measuredOn", FIRST.toString())
                            .add("percentage", 50)
                            .add("expert", "Bureau Meting")
                            .add("method", "UWV-methode")
                            .add("nextOn", FIRST.plusYears(3).toString())
                            .build());
            post(
                    "/api/loonkostensubsidies",
                    Json.createObjectBuilder()
                            .add("employment", employment)
                            .add("gemeente", "Noaberdam")
                            .add("reference", "M" + employment)
                            .add("decidedOn", FIRST.toString())
                            .add("firstDay", FIRST.toString())
                            .add("loonwaarde", 50)
                            .add("hours", 32)
                            .add("reviewOn", FIRST.plusYears(2).toString())
                            .build());
        }
        OUT.printf("subsidies: %d%n", people.size());
    }

    private void ask() {
        for (int i = 0; i < QUESTIONS; i++) {
            post(
                    "/api/hrm-cases",
                    Json.createObjectBuilder()
                            .add("employer", employer)
                            .add("category", "VERLOF")
                            .add("question", "Hoeveel uren verlof kunnen mee naar volgend jaar?")
                            .add("askerKind", "EMPLOYEE")
                            .add("askedBy", "iemand")
                            .build());
        }
    }

    private void post(String path, JsonObject body) {
        Api.Answer answer = as("hr").post(path, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
    }

    /** The pages with their frame, as a browser fetches them, for the employer that was measured. */
    private void pages(String account) {
        try (Browser browser = new Browser(address)) {
            Page page = browser.signIn(account);
            page.getByLabel("Werkgever").first().selectOption(new SelectOption().setLabel(name));
            page.locator(".nw-switch").click();
            page.waitForURL("**/index.xhtml");
            page(page, account, "home page", "/index.xhtml");
            page(page, account, "list of employees", "/personnel/employees.xhtml");
        }
    }

    private void page(Page page, String account, String what, String path) {
        TimedRequests.print(
                what + " of " + account,
                () -> page.request().get(address + path).status());
    }

    private void search() {
        for (String text : List.of("jan", "25123", "de vries anna")) {
            TimedRequests.print(
                    "search for " + text,
                    as("hr"),
                    "/api/search?q=" + text.replace(" ", "%20") + "&employer=" + employer);
        }
    }

    private void lists() {
        timed("own tasks", "hr", "/api/own-tasks?");
        timed("indications", "indicatie", "/api/indications?");
        timed("herindicaties, work list", "indicatie", "/api/herindicaties?");
        timed("herindicaties, forecast", "indicatie", "/api/indications/forecast?");
        timed("placements", "hr", "/api/placements?");
        timed("loonkostensubsidies", "hr", "/api/loonkostensubsidies?month=2026-10&");
        timed("leave balances", "hr", "/api/leave-balances?");
        timed("temporary contracts", "hr", "/api/temporary-contracts?");
        timed("contracts", "hr", "/api/contracts?");
        timed("talks", "hr", "/api/development/talks?");
        timed("cases of HRM-advies", "hr", "/api/hrm-cases?show=ALL&");
        timed("arbeidsjaren of 2026", "hr", "/api/arbeidsjaren?year=2026&");
    }

    private void timed(String what, String account, String path) {
        TimedRequests.print(what, as(account), path + "employer=" + employer);
    }

    private Api as(String account) {
        return Api.of(address, account);
    }
}
