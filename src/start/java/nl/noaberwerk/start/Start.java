package nl.noaberwerk.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Starts everything with one command: PostgreSQL, the server and, the first time, a demo employer with a calculated run. */
public final class Start {

    private static final String LOADED = "demo-loaded";

    private final Settings settings;
    private final Terminal terminal;
    private final Deque<Runnable> toStop = new ArrayDeque<>();
    private volatile boolean stopping;

    private Start(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /** Runs until Ctrl-C or a termination signal; ends with code 1 after telling what went wrong. */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(System.out);
        try {
            new Start(Settings.of(System.getenv()), terminal).run();
        } catch (StartFailed failed) {
            terminal.failure(failed.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        DataFolder folder = DataFolder.open(settings.data());
        stopLater(folder::release);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "noaberwerk-stop"));
        LeftOver.endAll(folder);
        Server.requireFreePort(settings.port());
        makeLogFolder(folder);
        Server server = start(folder);
        loadDemo(folder);
        terminal.ready(settings);
        server.await();
        if (!stopping) {
            throw new StartFailed("De server is gestopt. Het log staat in " + folder.path("log/server.log") + ".");
        }
    }

    private Server start(DataFolder folder) {
        Secrets secrets = Secrets.of(folder);
        Database database = settings.ownDatabase().orElseGet(() -> embedded(folder, secrets));
        terminal.say("De server start ...");
        Server server = Server.start(settings, folder, environment(database, secrets));
        stopLater(server::stop);
        server.awaitReady();
        return server;
    }

    private Database embedded(DataFolder folder, Secrets secrets) {
        terminal.say("PostgreSQL start ...");
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder, secrets.databasePassword());
        stopLater(embedded::stop);
        return embedded.database();
    }

    private Map<String, String> environment(Database database, Secrets secrets) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NOABERWERK_DB_URL", database.url());
        environment.put("NOABERWERK_DB_USER", database.user());
        environment.put("NOABERWERK_DB_PASSWORD", database.password());
        environment.put("NOABERWERK_DEMO", "true");
        environment.put("NOABERWERK_METRICS_OPEN", "true");
        environment.put("NOABERWERK_DEMO_PASSWORD", settings.demoPassword());
        if (System.getenv("NOABERWERK_BSN_KEYS") == null) {
            environment.put("NOABERWERK_BSN_KEYS", secrets.bsnKeys());
        }
        return environment;
    }

    /** Every step of the loading may be done twice, so that a start that was killed halfway is finished by the next. */
    private void loadDemo(DataFolder folder) {
        if (folder.has(LOADED)) {
            return;
        }
        terminal.say("De demo wordt geladen ...");
        new DemoData(new Api(settings.address(), "salaris1", settings.demoPassword()), settings.today()).load();
        folder.write(LOADED, "");
    }

    private void makeLogFolder(DataFolder folder) {
        try {
            Files.createDirectories(folder.path("log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopLater(Runnable stop) {
        synchronized (toStop) {
            toStop.push(stop);
        }
    }

    /** What was started last is stopped first. */
    private void stop() {
        stopping = true;
        terminal.say("Noaberwerk stopt ...");
        synchronized (toStop) {
            toStop.forEach(Runnable::run);
        }
    }
}
