package nl.noaberwerk.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.noaberwerk.platform.CalendarLinks;
import nl.noaberwerk.platform.Messages;

/**
 * Asks what waits for an account at night, when nobody is signed in.
 *
 * <p>Which tasks somebody may see is decided by the areas from the caller of a request. So the server sends itself one, by a
 * secret address that works once: no second way around the rights exists.
 */
@ApplicationScoped
public class CountsOfAccounts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;

    @Inject
    private CalendarLinks links;

    @Inject
    private OwnAddress address;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Nothing for an account that has no role any more. */
    List<WorkCount> of(String account) {
        URI self = address.find().orElseThrow(() -> new IllegalStateException(Messages.text("home.digest.no-address")));
        URI link = URI.create(self + "/agenda/" + links.once(account) + ".json");
        try {
            HttpResponse<InputStream> answer = client.send(
                    HttpRequest.newBuilder(link).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
            return answer.statusCode() == OK ? counts(answer.body()) : List.of();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<WorkCount> counts(InputStream body) {
        try (JsonReader reader = Json.createReader(body)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(row -> new WorkCount(row.getString("area"), row.getInt("waiting"), row.getInt("late")))
                    .toList();
        }
    }
}
