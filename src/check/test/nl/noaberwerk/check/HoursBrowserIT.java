package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Hours at a host employer: a week is disputed, mended, agreed with and corrected; typed, pasted and read from a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HoursBrowserIT {

    private static final int DAYS = 7;
    private static final int IDLE = 2_000;

    private final LaunchedServer server = LaunchedServer.shared();
    private final Browser browser = new Browser(server.address());
    private String number;

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void theHostSaysWhatIsWrong() {
        Page host = browser.signIn("inlener");
        browser.open(host, "/hours/approvals.xhtml");
        Browser.look(host, "hours-approvals");
        row(host, "Wacht op u").click();
        Browser.look(host, "hours-approval");
        host.getByLabel("Wat klopt er niet").fill("Op maandag was het voor de eerste van de lijst 6 uur.");
        click(host, "Niet akkoord");

        assertThat(host.locator("body")).containsText("Uw opmerking is verstuurd");
        host.context().close();
    }

    @Test
    @Order(2)
    void theHoursAreMendedByKeyboardAndLaidBeforeTheHostAgain() {
        Page hr = browser.signIn("hr");
        browser.open(hr, "/hours/weeks.xhtml");
        Browser.look(hr, "hours-weeks");
        row(hr, "Niet akkoord").click();
        assertThat(hr.locator("body")).containsText("Op maandag was het");
        hr.locator("input[id$='cell']").first().focus();
        hr.keyboard().press("Control+A");
        hr.keyboard().type("6,3");
        click(hr, "Opslaan");
        assertThat(hr.locator("body")).containsText("in kwartieren");
        Browser.look(hr, "hours-week-refused");

        hr.locator("input[id$='cell']").first().fill("6");
        click(hr, "Opslaan en voorleggen aan de inlener");

        assertThat(hr.locator("body")).containsText("De week ligt nu bij de inlener");
        Browser.look(hr, "hours-week-offered");
        hr.context().close();
    }

    @Test
    @Order(3)
    void theHostAgreesAndACorrectionFollows() {
        Page host = browser.signIn("inlener");
        browser.open(host, "/hours/approvals.xhtml");
        row(host, "Wacht op u").click();
        click(host, "Ik ben akkoord");
        assertThat(host.locator("body")).containsText("U hebt de week goedgekeurd");
        host.context().close();

        Page hr = browser.signIn("hr");
        browser.open(hr, "/hours/weeks.xhtml");
        row(hr, "Goedgekeurd").click();
        hr.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uren corrigeren"))
                .click();
        Browser.look(hr, "hours-correct");
        hr.getByLabel("Medewerker").selectOption(new SelectOption().setIndex(1));
        hr.getByLabel("Uren worden").fill("5,5");
        hr.getByLabel("Waarom").fill("Eerder naar huis gegaan");
        click(hr, "Correctie vastleggen");

        assertThat(hr.locator("body")).containsText("De correctie is vastgelegd");
        assertThat(hr.locator("body")).containsText("Wacht op de inlener");
        browser.open(hr, "/hours/totals.xhtml");
        Browser.look(hr, "hours-totals");
        hr.context().close();
    }

    @Test
    @Order(4)
    void theHostAgreesWithOneCorrectionAndRefusesAnother() {
        Page host = browser.signIn("inlener");
        assertThat(host.locator("main")).containsText("Correcties van uren bekijken: 2");
        browser.open(host, "/hours/approvals.xhtml");
        row(host, "Correctie wacht op u").click();
        Browser.look(host, "hours-correction");
        host.getByRole(AriaRole.BUTTON, named("^Akkoord met de correctie")).click();
        assertThat(host.locator("body")).containsText("U bent akkoord met de correctie");
        browser.open(host, "/hours/approvals.xhtml");
        row(host, "Correctie wacht op u").click();
        host.getByLabel(Pattern.compile("^Niet akkoord, want")).fill("Zij was er tot vijf uur.");
        host.getByRole(AriaRole.BUTTON, named("^Niet akkoord met de correctie")).click();
        assertThat(host.locator("body")).containsText("De uren die u eerder goedkeurde, blijven staan");
        host.context().close();

        Page hr = browser.signIn("hr");
        browser.open(hr, "/signals/signals.xhtml");
        assertThat(hr.locator("main")).containsText("is het niet eens met uw correctie");
        hr.context().close();
    }

    @Test
    @Order(5)
    void whatIsTypedOrPastedIsKeptAtOnce() {
        Page hr = browser.signIn("hr");
        openWeek(hr, "9-11-2026");
        Locator cells = hr.locator("input[id$='cell']");
        cells.first().focus();
        paste(hr, "7,25\t6\n8");
        assertThat(hr.locator("#said")).hasText("2 rijen geplakt.");
        assertThat(hr.locator("[data-kept]")).hasText(Pattern.compile("^Bewaard om"));
        cells.nth(DAYS).fill("6,3");
        cells.nth(DAYS).press("Tab");
        assertThat(hr.locator("[data-kept]")).hasText(Pattern.compile("^Nog niet bewaard.*in kwartieren"));
        Browser.look(hr, "hours-week-typed");
        cells.nth(DAYS).fill("6");
        cells.nth(DAYS).press("Tab");
        assertThat(hr.locator("[data-kept]")).hasAttribute("data-kept", "true");
        String second = hr.locator("tr.nw-grid-row").nth(1).getAttribute("data-key");
        paste(hr, second + "\t5,5");
        assertThat(hr.locator("#said")).hasText("1 rijen geplakt, op nummer.");
        assertThat(cells.nth(DAYS)).hasValue("5,5");
        hr.waitForTimeout(IDLE);
        hr.reload();

        assertThat(cells.first()).hasValue("7,25");
        assertThat(cells.nth(1)).hasValue("6");
        assertThat(cells.nth(DAYS)).hasValue("5,5");
        number = hr.locator("tr.nw-grid-row").first().getAttribute("data-key");
        hr.context().close();
    }

    @Test
    @Order(6)
    void aFileIsReadRowByRow() {
        Page hr = browser.signIn("hr");
        openWeek(hr, "9-11-2026");
        String host = hr.locator("h1").innerText().replace("Uren bij ", "");
        Path file = ClerkOfMonth.file(
                "uren",
                "personeelsnummer;inlener;datum;uren\n" + number + ";" + host + ";10-11-2026;4,5\n99999;" + host
                        + ";9-11-2026;7\n" + number + ";" + host + ";9-11-2026;7,3\n");
        browser.open(hr, "/hours/import.xhtml");
        hr.getByLabel("Bestand met uren").setInputFiles(file);
        click(hr, "Voorbeeld bekijken");
        assertThat(hr.locator("main")).containsText("Personeelsnummer 99999 is niet bekend");
        assertThat(hr.locator("main")).containsText("7,3 uur kan niet");
        assertThat(hr.locator("main")).containsText("2 rijen zijn geweigerd");
        Browser.look(hr, "hours-import");
        click(hr, "1 dag wijzigen");

        assertThat(hr.locator("main")).containsText("0 nieuw, 1 gewijzigd, 0 ongewijzigd, 2 geweigerd.");
        openWeek(hr, "9-11-2026");
        assertThat(hr.locator("input[id$='cell']").nth(1)).hasValue("4,5");
        hr.context().close();
    }

    private void openWeek(Page page, String monday) {
        browser.open(page, "/hours/weeks.xhtml");
        row(page, monday).click();
        page.locator("input[id$='cell']").first().waitFor();
    }

    /** As Ctrl+V does in the field that has the focus. */
    private static void paste(Page page, String cells) {
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text', text); document.activeElement"
                        + ".dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true,"
                        + " cancelable: true })); }",
                cells);
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Locator row(Page page, String state) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(state))
                .getByRole(AriaRole.LINK)
                .first();
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
