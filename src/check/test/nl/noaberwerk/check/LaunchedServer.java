package nl.noaberwerk.check;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as a newcomer starts it: the launcher in a process of its own, on a free port and a data folder of its own. */
final class LaunchedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Before every cut-off of November 2026, so that the tests read the same on any day. */
    private static final String DAY = "2026-11-10";

    private static LaunchedServer shared;

    private final Path data;
    private final int port;
    private final Map<String, String> settings;
    private Process launcher;

    private LaunchedServer(Path data, int port, Map<String, String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
    }

    /** The server with the demo in it that all tests of the whole share; it stops with this JVM. */
    static synchronized LaunchedServer shared() {
        if (shared == null) {
            shared = start("shared", Map.of("NOABERWERK_TODAY", DAY));
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static LaunchedServer start(String name, Map<String, String> settings) {
        LaunchedServer server = new LaunchedServer(folder().resolve("data-" + name), freePort(), settings);
        empty(server.data);
        server.launch();
        return server;
    }

    /** Every run of the tests begins as a newcomer does, without the data of the one before. */
    private static void empty(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException kept) {
            throw new IllegalStateException("The data of an earlier run cannot be deleted: " + data, kept);
        }
    }

    static Path folder() {
        return Path.of(System.getProperty("check.folder", "target"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Api as(String account) {
        return Api.of(address(), account);
    }

    SalaryCycle cycle() {
        return new SalaryCycle(as("salaris1"), as("salaris2"));
    }

    /** Ends the launcher and the application server at once, as a power cut would; the database may live on. */
    void kill() {
        launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("payara-micro"))
                .forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
        await(launcher);
    }

    void launch() {
        try {
            Files.createDirectories(folder());
            Path log = data.resolveSibling(data.getFileName() + ".log");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "nl.noaberwerk.start.Start")
                    .directory(Path.of(System.getProperty("project.folder")).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("NOABERWERK_"));
            builder.environment().put("NOABERWERK_PORT", Integer.toString(port));
            builder.environment().put("NOABERWERK_DATA", data.toString());
            builder.environment().putAll(settings);
            launcher = builder.start();
            awaitReady(log);
        } catch (IOException notStarted) {
            throw new IllegalStateException("The launcher did not start", notStarted);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(30, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ready is when the launcher has printed the accounts: by then the demo is loaded. */
    private void awaitReady(Path log) throws IOException {
        long from = Files.exists(log) ? Files.size(log) : 0;
        Instant limit = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(limit)) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("The launcher stopped: see " + log);
            }
            if (printed(log, from).contains("salaris1") && health() == 200) {
                return;
            }
            await(Duration.ofMillis(200));
        }
        throw new IllegalStateException("Not ready in " + PATIENCE + ": see " + log);
    }

    private static String printed(Path log, long from) throws IOException {
        byte[] all = Files.readAllBytes(log);
        int start = (int) Math.min(from, all.length);
        return new String(all, start, all.length - start, java.nio.charset.StandardCharsets.UTF_8);
    }

    private int health() {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address().resolve("/health/ready"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void await(Process process) {
        process.onExit().join();
    }

    private static void await(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
