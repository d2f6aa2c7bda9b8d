package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** A headless Chromium with a session for each account; every page that is looked at is also held against WCAG by axe. */
final class Browser implements AutoCloseable {

    private static final List<String> SILENT = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** In milliseconds: a busy machine answers late, and that is no error. */
    private static final int PATIENCE = 20_000;

    /** The page to sign in is the same for everybody: it is looked at once. */
    private static final AtomicBoolean SIGN_IN_SEEN = new AtomicBoolean();

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(downloads()));
    private final com.microsoft.playwright.Browser chromium = launch(playwright);
    private final URI address;

    Browser(URI address) {
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    Page signIn(String account) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setAcceptDownloads(true)
                .setViewportSize(1280, 900));
        Page page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(address + "/");
        if (SIGN_IN_SEEN.compareAndSet(false, true)) {
            look(page, "sign-in");
        }
        page.getByLabel("Accountnaam").fill(account);
        page.getByLabel("Wachtwoord").fill("demo");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        return page;
    }

    /** Somebody who did not sign in. */
    Page stranger() {
        return chromium.newContext().newPage();
    }

    void open(Page page, String path) {
        page.navigate(address + path);
    }

    /** Keeps a screenshot under target/screenshots and demands that axe finds nothing. */
    static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(LaunchedServer.folder().resolve("screenshots").resolve(name + ".png"))
                .setFullPage(true));
        List<String> violations = axe(page).analyze().getViolations().stream()
                .map(Browser::describe)
                .toList();
        assertThat(violations).as("axe on " + name + " (" + page.url() + ")").isEmpty();
    }

    /** Only what is wrong is described, in the page itself: that is three times as fast as describing what is right. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(wrong);
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private static com.microsoft.playwright.Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(SILENT);
        systemChromium().ifPresent(options::setExecutablePath);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException none) {
            throw new IllegalStateException(
                    "No Chromium to test with. Install it (Debian and Ubuntu: apt-get install chromium) and run again.",
                    none);
        }
    }

    private static Optional<Path> systemChromium() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/snap/bin/chromium")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Playwright fetches a browser of its own only when this machine has none. */
    private static Map<String, String> downloads() {
        return systemChromium().isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }
}
