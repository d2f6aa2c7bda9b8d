package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What one clerk does in her browser between two paydays; every page that she passes is kept and held against WCAG. */
record ClerkOfMonth(Browser browser, Page page) {

    static ClerkOfMonth signedIn(Browser browser, String account, String employer) {
        Page page = browser.signIn(account);
        // the one in the header: the home page has a filter with the same label
        page.locator("header")
                .getByLabel("Werkgever", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(employer);
        ClerkOfMonth clerk = new ClerkOfMonth(browser, page);
        clerk.press("Wissel");
        page.waitForLoadState();
        return clerk;
    }

    void open(String path) {
        browser.open(page, path);
    }

    void look(String name) {
        Browser.look(page, "month-" + name);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void press(Pattern button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    void reads(String text) {
        assertThat(page.locator("main").getByText(text).first()).isVisible();
    }

    /** The employee is found by her number, as when it is typed and the suggestion taken. */
    void chooseEmployee(String number) {
        Locator who = page.getByLabel(Pattern.compile("^Medewerker"));
        who.pressSequentially(number);
        page.locator(".ui-autocomplete-item").first().waitFor();
        who.press("ArrowDown");
        who.press("Enter");
        assertThat(who).hasValue(Pattern.compile(number + " .+"));
    }

    /** Choosing a component brings the field of its figure. */
    void chooseComponent(String code, String figureLabel, String figure) {
        page.getByLabel(Pattern.compile("^Component")).selectOption(code);
        Locator field = page.getByLabel(figureLabel);
        field.waitFor();
        field.fill(figure);
    }

    /** @param label whole, but for what it says about being obliged */
    void fill(String label, String text) {
        Page.GetByLabelOptions exactly = new Page.GetByLabelOptions().setExact(true);
        page.getByLabel(label, exactly)
                .or(page.getByLabel(label + " (verplicht)", exactly))
                .fill(text);
    }

    void choose(Path file, String label) {
        page.getByLabel(label).setInputFiles(file);
        press("Voorbeeld bekijken");
    }

    /** The bytes of what a click brings. */
    byte[] download(Runnable click) {
        Download download = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(120_000), click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Starts the calculation and waits until its result stands on the page. */
    void calculate() {
        press(Pattern.compile("^(Opnieuw berekenen|Berekenen)$"));
        reads("de run is berekend.");
    }

    /** Ticks off every group of the control list that must be looked at. */
    void tickAll(String note) {
        Locator open = page.locator(
                ".nw-control-group", new Page.LocatorOptions().setHas(page.getByLabel("Toelichting (verplicht)")));
        for (int left = open.count(); left > 0; left--) {
            Locator group = open.first();
            group.getByLabel("Toelichting (verplicht)").fill(note);
            group.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(Pattern.compile("^(Alle [\\d.]+ afvinken|Afvinken)$")))
                    .click();
            assertThat(open).hasCount(left - 1);
        }
    }

    static Path file(String name, String content) {
        try {
            Path file = Files.createTempFile(name, ".csv");
            return Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
