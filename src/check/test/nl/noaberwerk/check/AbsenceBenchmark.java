package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How quick the absence of a large employer is over HTTP: reading a log of ten sicknesses for everybody, the list of cases,
 * the tasks, who is absent this morning, and the figures of a year.
 *
 * <p>Arguments: numbers of people; each gets its own employer. With the property benchmark.address it measures a server
 * that runs already, otherwise it starts one.
 */
public final class AbsenceBenchmark {

    private static final int PEOPLE_IN_FILE = 250;
    private static final PrintStream OUT = System.out;

    /** So many BSNs are left to the people of the demo and of the other benchmark. */
    private static final int OTHER_BSNS = 40_000;

    private final URI address;
    private final long employer;
    private final String personnelFile;

    private AbsenceBenchmark(URI address, int skipped, int people) {
        this.address = address;
        this.personnelFile = new PeopleFile(skipped).of(people);
        SalaryCycle cycle = new SalaryCycle(Api.of(address, "salaris1"), Api.of(address, "salaris2"));
        this.employer = cycle.newEmployer("Stichting Verzuimmeting " + people + " " + System.nanoTime());
        OUT.printf("people: %,d%n", cycle.importPeople(employer, personnelFile).getInt("accepted"));
    }

    public static void main(String[] sizes) {
        String running = System.getProperty("benchmark.address", "");
        if (!running.isEmpty()) {
            measure(URI.create(running), sizes);
            return;
        }
        try (LaunchedServer server = LaunchedServer.start("absence-benchmark", Map.of())) {
            measure(server.address(), sizes);
        }
    }

    private static void measure(URI address, String[] sizes) {
        int skipped = OTHER_BSNS;
        for (String size : sizes) {
            int people = Integer.parseInt(size);
            new AbsenceBenchmark(address, skipped, people).measure();
            skipped += people;
        }
    }

    private void measure() {
        importLogs();
        int year = Integer.parseInt(as("arbo")
                .get("/api/absence-figures?period=2026&employer=" + employer)
                .object()
                .getString("last")
                .substring(0, 4));
        timed("case list, those that go on", "arbo", "/api/absence/cases?state=NOW&employer=" + employer);
        timed("case list, all", "arbo", "/api/absence/cases?state=ALL&employer=" + employer);
        timed("case list, by name", "arbo", "/api/absence/cases?state=ALL&search=jan&employer=" + employer);
        timed("task list, all", "arbo", "/api/absence-tasks?term=ALL&employer=" + employer);
        timed("task list, overdue", "arbo", "/api/absence-tasks?term=OVERDUE&employer=" + employer);
        for (String by : List.of("EMPLOYER", "AFDELING", "WERKSOORT", "MONTH")) {
            timed(
                    "figures of " + year + " by " + by,
                    "arbo",
                    "/api/absence-figures?period=" + year + "&by=" + by + "&employer=" + employer);
        }
    }

    /** Files of some five thousand rows one after the other, and the first once more: it adds nothing. */
    private void importLogs() {
        List<String> files = AbsenceLogFile.of(personnelFile).files(PEOPLE_IN_FILE);
        List<Double> times = new ArrayList<>();
        int rows = 0;
        int cases = 0;
        for (String file : files) {
            long start = System.nanoTime();
            rows += taken(file).getInt("accepted");
            times.add(TimedRequests.seconds(start));
            cases += (int) file.lines().filter(line -> line.contains(";ziek;")).count();
        }
        double whole = times.stream().mapToDouble(Double::doubleValue).sum();
        OUT.printf(
                "import of %,d rows with %,d ziekmeldingen: %.1f s, %,.0f rows a second (files of %,d people: %.1f to %.1f s)%n",
                rows,
                cases,
                whole,
                rows / whole,
                PEOPLE_IN_FILE,
                times.stream().mapToDouble(Double::doubleValue).min().orElseThrow(),
                times.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
        long start = System.nanoTime();
        JsonObject again = taken(files.get(0));
        assertThat(again.getInt("accepted")).isZero();
        OUT.printf(
                "the first file again: %,d unchanged in %.1f s%n",
                again.getInt("unchanged"), TimedRequests.seconds(start));
    }

    private JsonObject taken(String file) {
        Api.Answer answer = as("arbo")
                .post("/api/absence-imports?employer=" + employer, "text/csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.object().getInt("refusedRows")).as(answer.text()).isZero();
        return answer.object();
    }

    private void timed(String what, String account, String path) {
        TimedRequests.print(what, as(account), path);
    }

    private Api as(String account) {
        return Api.of(address, account);
    }
}
