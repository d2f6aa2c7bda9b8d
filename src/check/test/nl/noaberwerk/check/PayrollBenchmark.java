package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Payslips per second of a pro-forma run with explanation, kept in PostgreSQL, from the click to the result over the API;
 * then the same month with five items for everybody, its control list and its approval.
 *
 * <p>Arguments: numbers of people; each gets its own employer, one run to warm up and five that count.
 */
public final class PayrollBenchmark {

    private static final int COUNTED = 5;
    private static final int ITEMS_EACH = 5;
    private static final PrintStream OUT = System.out;

    /** So many BSNs are left to the people of the demo: who works for two employers would stop the run. */
    private static final int DEMO_BSNS = 10_000;

    private final SalaryCycle cycle;
    private final PeopleFile file;
    private final int people;
    private final long employer;

    private PayrollBenchmark(SalaryCycle cycle, PeopleFile file, int people) {
        this.cycle = cycle;
        this.file = file;
        this.people = people;
        this.employer = cycle.newEmployer("Stichting Meting " + people + " " + System.nanoTime());
    }

    public static void main(String[] sizes) {
        try (LaunchedServer server = LaunchedServer.start("benchmark", Map.of())) {
            int skipped = DEMO_BSNS;
            for (String size : sizes) {
                int people = Integer.parseInt(size);
                new PayrollBenchmark(server.cycle(), new PeopleFile(skipped), people).measure();
                skipped += people;
            }
        }
    }

    private void measure() {
        importPeople();
        long run = cycle.open(employer, "2026-11");
        cycle.calculate(run);
        calculate(run, "payslips");
        importItems();
        calculate(run, "payslips with items");
        control(run);
        approve(run);
    }

    private void importPeople() {
        long start = System.nanoTime();
        JsonObject answer = cycle.importPeople(employer, file.of(people));
        OUT.printf("import of %,d people: %.2f s (%s)%n", people, seconds(start), answer.getInt("accepted"));
    }

    /** Kept in their month: the cut-off may have passed on the day of the measurement. */
    private void importItems() {
        byte[] items = new ItemFile(file).of(people, ITEMS_EACH).getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        Api.Answer answer = cycle.clerk()
                .post("/api/variable-items/imports?keepInMonth=true&employer=" + employer, "text/csv", items);
        double time = seconds(start);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        OUT.printf("import of %,d items: %.2f s%n", answer.object().getInt("accepted"), time);
    }

    private void calculate(long run, String what) {
        int payslips = cycle.run(run).getJsonObject("totals").getInt("payslips");
        double[] sorted = DoubleStream.generate(() -> timed(() -> cycle.calculate(run)))
                .limit(COUNTED)
                .sorted()
                .toArray();
        double median = sorted[COUNTED / 2];
        OUT.printf(
                "%,d %s: %.2f s (median of %d; %.2f to %.2f), %,.0f payslips a second%n",
                payslips, what, median, COUNTED, sorted[0], sorted[COUNTED - 1], payslips / median);
    }

    private void control(long run) {
        double shown = timed(() -> cycle.controlList(run));
        int open = cycle.controlList(run).getInt("open");
        long start = System.nanoTime();
        Api.Answer ticked = cycle.tickAll(cycle.clerk(), run, "gemeten");
        double time = seconds(start);
        assertThat(ticked.status()).as(ticked.text()).isEqualTo(200);
        OUT.printf("control list: %.2f s; ticking off %,d points: %.2f s%n", shown, open, time);
    }

    private void approve(long run) {
        String hash = cycle.run(run).getString("resultHash");
        long start = System.nanoTime();
        Api.Answer approved = cycle.approve(cycle.second(), run, hash);
        double time = seconds(start);
        assertThat(approved.status()).as(approved.text()).isIn(200, 204);
        OUT.printf("approval: %.2f s%n", time);
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return seconds(start);
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toNanos() / 1e9;
    }
}
