package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A power cut in the middle of a calculation of 2,000 people loses nobody and pays nobody twice. */
class KilledServerIT {

    private static final int PEOPLE = 2_000;

    @Test
    void theResumedCalculationEqualsAnUndisturbedOneLineByLine() {
        // Small blocks, so that there is a middle to be killed in.
        try (LaunchedServer server = LaunchedServer.start("killed", Map.of("NOABERWERK_PAYROLL_BLOCK", "25"))) {
            SalaryCycle cycle = server.cycle();
            long employer = cycle.newEmployer("Stichting Stroomstoring");
            cycle.importPeople(employer, new PeopleFile(0).of(PEOPLE));
            long run = cycle.open(employer, "2026-11");
            cycle.calculate(run);
            Map<String, JsonObject> undisturbed = payslips(cycle, run);

            cycle.start(run);
            int done = awaitMiddle(cycle, run);
            server.kill();
            server.launch();
            cycle.awaitCalculated(run);

            Map<String, JsonObject> resumed = payslips(cycle, run);
            assertThat(done).as("killed in the middle").isBetween(1, PEOPLE - 1);
            assertThat(undisturbed).hasSize(new PeopleFile(0).onPayroll(PEOPLE));
            assertThat(resumed).isEqualTo(undisturbed);
        }
    }

    private static int awaitMiddle(SalaryCycle cycle, long run) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(limit)) {
            int done = cycle.run(run).getJsonObject("progress").getInt("done");
            if (done > 0) {
                return done;
            }
        }
        throw new AssertionError("the calculation did not get under way");
    }

    /** By personnel number; two payslips for one number fail here. */
    private static Map<String, JsonObject> payslips(SalaryCycle cycle, long run) {
        JsonArray payslips = cycle.clerk()
                .get("/api/payroll-runs/" + run + "/payslips?steps=true")
                .array();
        return payslips.getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(payslip -> payslip.getString("personnelNumber"), Function.identity()));
    }
}
