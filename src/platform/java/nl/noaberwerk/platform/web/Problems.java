package nl.noaberwerk.platform.web;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes problem+json from where no JAX-RS runs yet. */
final class Problems {

    private Problems() {}

    static void write(HttpServletResponse response, int status, String kind, String detail) {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        try {
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "https://noaberwerk.nl/problem/" + kind)
                            .add("title", detail)
                            .add("status", status)
                            .add("detail", detail)
                            .build()
                            .toString());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
