package nl.noaberwerk.check;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Speaks to the REST API as one account, the way another program would.
 *
 * @param authorization the header with which it does: a password or a token
 */
record Api(URI address, String authorization) {

    /** Not by HTTP/2: the server breaks off a large body now and then while it upgrades the connection. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** With the password of the demo. */
    static Api of(URI address, String account) {
        return of(address, account, "demo");
    }

    static Api of(URI address, String account, String password) {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Api(address, "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    static Api withToken(URI address, String secret) {
        return new Api(address, "Bearer " + secret);
    }

    /** An answer: status, media type and body. */
    record Answer(int status, String type, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonObject object() {
            return value().asJsonObject();
        }

        JsonArray array() {
            return value().asJsonArray();
        }

        private JsonValue value() {
            try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
                return reader.readValue();
            } catch (RuntimeException unreadable) {
                throw new AssertionError("no JSON with status " + status + ": " + text(), unreadable);
            }
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, JsonValue body) {
        return post(path, "application/json", body.toString().getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException noAnswer) {
            throw new IllegalStateException("no answer from " + request.build().uri(), noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
