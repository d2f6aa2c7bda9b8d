package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.function.IntSupplier;
import java.util.stream.DoubleStream;

/** Prints how long requests take, from the request to the whole answer, so with HTTP and JSON. */
final class TimedRequests {

    private static final int COUNTED = 9;
    private static final int OK = 200;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1_000;
    private static final PrintStream OUT = System.out;

    private TimedRequests() {}

    /** The median of nine, after one that does not count. */
    static void print(String what, Api api, String path) {
        print(what, () -> api.get(path).status());
    }

    /** @param request gives the status of its answer */
    static void print(String what, IntSupplier request) {
        assertThat(request.getAsInt()).as(what).isEqualTo(OK);
        double[] sorted = DoubleStream.generate(() -> {
                    long start = System.nanoTime();
                    assertThat(request.getAsInt()).as(what).isEqualTo(OK);
                    return seconds(start) * MILLIS;
                })
                .limit(COUNTED)
                .sorted()
                .toArray();
        OUT.printf(
                "%s: %.0f ms (median of %d; %.0f to %.0f)%n",
                what, sorted[COUNTED / 2], COUNTED, sorted[0], sorted[COUNTED - 1]);
    }

    /** @param since of {@link System#nanoTime} */
    static double seconds(long since) {
        return (System.nanoTime() - since) / NANOS;
    }
}
