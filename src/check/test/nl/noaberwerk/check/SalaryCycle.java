package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** The steps of a salary cycle over the API, so that a test reads as the month goes. */
record SalaryCycle(Api clerk, Api second) {

    /** @return id of a new employer with this name */
    long newEmployer(String name) {
        JsonObject employer = Json.createObjectBuilder()
                .add("name", name)
                .add("loonheffingennummer", "123456782L01")
                .add("kvk", "12345678")
                .add("iban", "NL91ABNA0417164300")
                .add("whkPercentage", "1.52")
                .build();
        Api.Answer answer = clerk.post("/api/employers", employer);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.object().getJsonNumber("id").longValue();
    }

    JsonObject importPeople(long employer, String csv) {
        Api.Answer answer = clerk.post(
                "/api/personnel/imports?dryRun=false&employer=" + employer,
                "text/csv",
                csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.object();
    }

    /** @return id of the run of the month, "2026-11" */
    long open(long employer, String month) {
        Api.Answer answer = clerk.post("/api/payroll-runs", runOf(employer, month));
        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
        return answer.object().getJsonNumber("id").longValue();
    }

    static JsonObject runOf(long employer, String month) {
        return Json.createObjectBuilder()
                .add("employer", employer)
                .add("month", month)
                .build();
    }

    void start(long run) {
        Api.Answer answer = clerk.post("/api/payroll-runs/" + run + "/calculate", "application/json", new byte[0]);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
    }

    JsonObject calculate(long run) {
        start(run);
        return awaitCalculated(run);
    }

    JsonObject awaitCalculated(long run) {
        Instant limit = Instant.now().plus(Duration.ofMinutes(3));
        JsonObject state = run(run);
        while (!state.getString("status").equals("CALCULATED")) {
            assertThat(Instant.now())
                    .as("calculation of run " + run + ": " + state)
                    .isBefore(limit);
            pause();
            state = run(run);
        }
        return state;
    }

    JsonObject run(long run) {
        return clerk.get("/api/payroll-runs/" + run).object();
    }

    Api.Answer approve(Api by, long run, String hash) {
        JsonObject body = Json.createObjectBuilder().add("resultHash", hash).build();
        return by.post("/api/payroll-runs/" + run + "/approve", body);
    }

    JsonObject controlList(long run) {
        return clerk.get("/api/control-ticks?run=" + run).object();
    }

    /** Ticks off every point that must be looked at before approval. */
    Api.Answer tickAll(Api by, long run, String note) {
        JsonObject list = controlList(run);
        JsonArrayBuilder points = Json.createArrayBuilder();
        list.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .filter(point -> point.getBoolean("required") && !point.getBoolean("ticked"))
                .forEach(point -> points.add(point.getJsonNumber("id")));
        JsonObject body = Json.createObjectBuilder()
                .add("run", run)
                .add("calculation", list.getInt("calculation"))
                .add("points", points)
                .add("note", note)
                .build();
        return by.post("/api/control-ticks", body);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
