package nl.noaberwerk.start;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a newcomer may set, all by environment variables, and where the build put the server.
 *
 * @param server folder with payara-micro.jar and lib
 * @param config folder with the boot commands of the server
 * @param ownDatabase an existing PostgreSQL instead of the embedded one
 * @param today the day that the demo is made for
 */
record Settings(
        int port,
        Path data,
        Path server,
        Path war,
        Path config,
        Optional<Database> ownDatabase,
        String demoPassword,
        LocalDate today) {

    private static final int HIGHEST_PORT = 65535;

    /** @throws StartFailed when the port is no port */
    static Settings of(Map<String, String> environment) {
        Path project = Path.of(System.getProperty("noaberwerk.project", "")).toAbsolutePath();
        return new Settings(
                port(environment.getOrDefault("NOABERWERK_PORT", "8080")),
                project.resolve(environment.getOrDefault("NOABERWERK_DATA", ".noaberwerk"))
                        .normalize(),
                folder("noaberwerk.server", project.resolve("src/app/target/server")),
                folder("noaberwerk.war", project.resolve("src/app/target/app.war")),
                folder("noaberwerk.config", project.resolve("config")),
                ownDatabase(environment),
                environment.getOrDefault("NOABERWERK_DEMO_PASSWORD", "demo"),
                today(environment.getOrDefault("NOABERWERK_TODAY", "")));
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static Path folder(String property, Path otherwise) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of).orElse(otherwise);
    }

    private static Optional<Database> ownDatabase(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NOABERWERK_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new Database(
                        url,
                        environment.getOrDefault("NOABERWERK_DB_USER", "noaberwerk"),
                        environment.getOrDefault("NOABERWERK_DB_PASSWORD", "")));
    }

    private static LocalDate today(String text) {
        try {
            return text.isBlank() ? LocalDate.now() : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new StartFailed("NOABERWERK_TODAY is \"" + text + "\". Vul een dag in als 2026-11-10.", noDay);
        }
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartFailed(
                "NOABERWERK_PORT is \"" + text + "\". Vul een getal van 1 tot en met 65535 in, bijvoorbeeld 8080.");
    }
}
