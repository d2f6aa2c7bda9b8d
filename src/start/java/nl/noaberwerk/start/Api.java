package nl.noaberwerk.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The REST API of the server that was started, spoken to as one account. */
record Api(String address, String account, String password) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    Api as(String other) {
        return new Api(address, other, password);
    }

    /** @return the JSON that was answered, as maps and lists */
    Object get(String path) {
        return send(request(path).GET());
    }

    Object post(String path, String json) {
        return post(path, "application/json", json);
    }

    Object post(String path, String type, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    Object put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + credentials);
    }

    private Object send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> answer =
                    HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() >= 300) {
                throw new StartFailed("De demo kon niet worden geladen: " + request.method() + " " + request.uri()
                        + " gaf " + answer.statusCode() + ": " + answer.body());
            }
            return read(answer.body());
        } catch (IOException e) {
            throw new StartFailed("De server antwoordt niet op " + request.uri() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Het laden van de demo is afgebroken.", e);
        }
    }

    /** JSON is YAML, for which the law data already bring a reader. */
    private static Object read(String json) {
        return json.isBlank() ? "" : new Load(LoadSettings.builder().build()).loadFromString(json);
    }
}
