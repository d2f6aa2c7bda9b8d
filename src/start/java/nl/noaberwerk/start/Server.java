package nl.noaberwerk.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with our WAR as a child process on loopback. */
final class Server {

    static final String PID_FILE = "server.pid";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Settings settings;
    private final DataFolder folder;

    private Server(Process process, Settings settings, DataFolder folder) {
        this.process = process;
        this.settings = settings;
        this.folder = folder;
    }

    /** @throws StartFailed when something else listens on the port */
    static void requireFreePort(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartFailed(
                    "Poort " + port + " is al in gebruik door een ander programma. Stop dat programma, of kies een"
                            + " andere poort, bijvoorbeeld: NOABERWERK_PORT=" + (port == 8081 ? 8082 : 8081)
                            + " ./mvnw -Prun",
                    e);
        }
    }

    /** @param environment what the server reads through MicroProfile Config */
    static Server start(Settings settings, DataFolder folder, Map<String, String> environment) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(settings));
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true);
            builder.redirectOutput(Redirect.to(folder.path("log/server.log").toFile()));
            Process process = builder.start();
            long started = process.info().startInstant().orElseGet(Instant::now).toEpochMilli();
            folder.write(PID_FILE, process.pid() + " " + started + "\n");
            return new Server(process, settings, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until database, migrations and application answer; a failed deployment leaves the server running but not ready.
     *
     * <p>The server calls itself ready after all that the application does at its start, such as making accounts; the
     * health check can be a moment earlier.
     */
    void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!logged("ready in") || !ready()) {
            if (!process.isAlive() || deploymentFailed() || Instant.now().isAfter(end)) {
                throw new StartFailed("De server komt niet op. Het log staat in " + log() + ".");
            }
            Pause.millis(250);
        }
    }

    /** Blocks until the server ends. */
    void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(25, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        folder.forget(PID_FILE);
    }

    private static List<String> command(Settings settings) {
        Path server = settings.server();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.awt.headless=true",
                "-Duser.timezone=Europe/Amsterdam",
                "-Duser.language=nl",
                "-Duser.country=NL",
                "-jar",
                server.resolve("payara-micro.jar").toString(),
                "--noHazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--addlibs",
                server.resolve("lib").toString(),
                "--prebootcommandfile",
                settings.config().resolve("preboot.txt").toString(),
                "--postbootcommandfile",
                settings.config().resolve("postboot.txt").toString(),
                "--deploy",
                settings.war().toString(),
                "--contextroot",
                "/");
    }

    private boolean ready() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + "/health/ready"))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailed("Het starten is afgebroken.", e);
        }
    }

    private boolean deploymentFailed() {
        return logged("Exception while loading the app")
                || logged("Exception while deploying the app")
                || logged("Failed to deploy");
    }

    private boolean logged(String words) {
        try {
            return Files.readString(log()).contains(words);
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path log() {
        return folder.path("log/server.log");
    }
}
