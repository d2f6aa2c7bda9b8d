package nl.noaberwerk.check;

import jakarta.json.JsonObject;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Payslips per second of a pro-forma run with explanation, kept in PostgreSQL, from the click to the result over the API.
 *
 * <p>Arguments: numbers of people; each gets its own employer, one run to warm up and five that count.
 */
public final class PayrollBenchmark {

    private static final int COUNTED = 5;
    private static final PrintStream OUT = System.out;

    private PayrollBenchmark() {}

    public static void main(String[] sizes) {
        try (LaunchedServer server = LaunchedServer.start("benchmark", Map.of())) {
            for (String size : sizes) {
                measure(server.cycle(), Integer.parseInt(size));
            }
        }
    }

    private static void measure(SalaryCycle cycle, int people) {
        long employer = cycle.newEmployer("Stichting Meting " + people + " " + System.nanoTime());
        long imported = System.nanoTime();
        JsonObject answer = cycle.importPeople(employer, new PeopleFile(0).of(people));
        OUT.printf("import of %,d people: %.2f s (%s)%n", people, seconds(imported), answer.getInt("accepted"));
        long run = cycle.open(employer, "2026-11");
        int payslips = cycle.calculate(run).getJsonObject("totals").getInt("payslips");
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < COUNTED; i++) {
            long start = System.nanoTime();
            cycle.calculate(run);
            times.add(seconds(start));
        }
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = sorted[COUNTED / 2];
        OUT.printf(
                "%,d payslips: %.2f s (median of %d; %.2f to %.2f), %,.0f payslips a second%n",
                payslips, median, COUNTED, sorted[0], sorted[COUNTED - 1], payslips / median);
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toNanos() / 1e9;
    }
}
