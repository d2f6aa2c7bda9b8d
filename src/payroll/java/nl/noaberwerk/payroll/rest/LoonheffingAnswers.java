package nl.noaberwerk.payroll.rest;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.rules.Law;
import nl.noaberwerk.rules.Loonheffing;
import nl.noaberwerk.rules.LoonheffingRequest;
import nl.noaberwerk.rules.LoonheffingSituation;
import nl.noaberwerk.rules.Step;

/** Writes an answer for every question while it calculates. */
final class LoonheffingAnswers {

    private final Law law;
    private final Loonheffing loonheffing;
    private final boolean withSteps;

    LoonheffingAnswers(Law law, boolean withSteps) {
        this.law = law;
        this.loonheffing = new Loonheffing(law);
        this.withSteps = withSteps;
    }

    void write(List<LoonheffingQuestion> questions, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartArray();
            questions.forEach(question -> write(question, json));
            json.writeEnd();
        }
    }

    private void write(LoonheffingQuestion question, JsonGenerator json) {
        json.writeStartObject().write("id", question.id());
        Optional<String> error = question.request().isEmpty()
                ? Optional.of(Messages.text("payroll.loonheffing.no-object"))
                : question.request().get().error(law);
        if (error.isPresent()) {
            json.write("error", error.get());
        } else {
            answer(question.request().get(), json);
        }
        json.writeEnd();
    }

    private void answer(LoonheffingRequest request, JsonGenerator json) {
        LoonheffingSituation situation = request.situation();
        Loonheffing.Outcome outcome = loonheffing.over(request.amount(), situation);
        json.write("loonheffing", outcome.loonheffing().decimal());
        json.write("arbeidskorting", outcome.arbeidskorting().decimal());
        if (withSteps) {
            json.writeStartArray("steps");
            loonheffing.steps(request.amount(), 1, situation).forEach(step -> write(step, json));
            json.writeEnd();
        }
    }

    private static void write(Step step, JsonGenerator json) {
        json.writeStartObject();
        json.write("name", step.name());
        json.write("how", step.how());
        json.write("amount", step.amount());
        json.write("source", step.source());
        json.writeEnd();
    }
}
