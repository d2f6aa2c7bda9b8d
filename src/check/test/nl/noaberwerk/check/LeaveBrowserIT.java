package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A day's work with leave: opening balances, a request by keyboard, the answer, the calendar, the balance explained. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LeaveBrowserIT {

    private static final String EMPLOYER = "Werkbedrijf De Vrije Dag";
    private static final int BSNS = 16_500;
    private static final String NUMBER = "20001";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth hr;
    private String request;

    @BeforeAll
    void peopleAreInService() {
        long employer = server.cycle().newEmployer(EMPLOYER);
        server.cycle().importPeople(employer, new PeopleFile(BSNS).of(6));
        browser = new Browser(server.address());
        hr = ClerkOfMonth.signedIn(browser, "hr", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void whatWasLeftElsewhereIsReadRowByRow() {
        hr.open("/leave/import.xhtml");
        look("import");
        String file = "personeelsnummer;jaar;soort;uren;per\n" + NUMBER + ";2025;wettelijk;12;2026-11-01\n" + NUMBER
                + ";2026;wettelijk;60,5;2026-11-01\n99999;2026;wettelijk;8;2026-11-01\n";
        hr.choose(ClerkOfMonth.file("verlof", file), "Bestand met beginsaldi");
        hr.reads("Er is geen medewerker met nummer 99999.");
        look("import-preview");
        hr.press("2 beginsaldi vastleggen");
        hr.reads("Klaar:");
    }

    @Test
    @Order(2)
    void leaveIsAskedByKeyboardAloneAndShowsFirstWhatItTakes() {
        hr.open("/leave/ask.xhtml");
        hr.chooseEmployee(NUMBER);
        Page page = hr.page();
        page.getByLabel(Pattern.compile("^Van")).focus();
        page.keyboard().type("16-11-2026");
        page.keyboard().press("Tab");
        page.keyboard().type("20-11-2026");
        page.keyboard().press("Tab");
        look("ask");
        hr.press("Laat zien wat het kost");
        hr.reads("volgens het rooster");
        hr.reads("uur over");
        look("ask-effect");
        page.keyboard().press("Control+s");
        hr.reads("wacht op antwoord");
        hr.reads("vastgesteld zoals gevraagd");
        request = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        look("request");
    }

    @Test
    @Order(3)
    void aRefusalNeedsAReason() {
        hr.open("/leave/request.xhtml?id=" + request);
        hr.press("Verlof afwijzen");
        assertThat(hr.page().locator(".nw-error").first()).isVisible();
    }

    @Test
    @Order(4)
    void itIsApprovedAndStandsInTheCalendarWithoutAReason() {
        hr.open("/leave/request.xhtml?id=" + request);
        hr.press("Verlof goedkeuren");
        hr.reads("het verlof is goedgekeurd");
        look("approved");
        hr.open("/leave/calendar.xhtml?dag=16-11-2026");
        Locator row = hr.page().locator("tbody tr", new Page.LocatorOptions().setHasText(NUMBER));
        assertThat(row.locator("td.leave-FREE").first()).hasText("vrij");
        assertThat(row.innerText()).doesNotContain("vakantie");
        look("calendar-week");
        hr.open("/leave/calendar.xhtml?dag=16-11-2026&maand=true");
        assertThat(hr.page().locator("td.leave-FREE").first()).hasText("V");
        look("calendar-month");
    }

    @Test
    @Order(5)
    void theBalanceIsExplainedLineByLine() {
        hr.open("/leave/balances.xhtml?q=" + NUMBER);
        look("balances");
        hr.page().locator("table a").first().click();
        hr.reads("beginstand");
        hr.reads("Verlof opgenomen");
        Locator right = hr.page().locator("summary").first();
        right.focus();
        hr.page().keyboard().press("Enter");
        hr.reads("BW 7:634 lid 1");
        look("balance");
    }

    @Test
    @Order(6)
    void statutoryHoursAreNotSold() {
        hr.page().getByText("Kopen, verkopen of corrigeren").click();
        hr.page().getByLabel(Pattern.compile("^Wat")).selectOption("SOLD");
        hr.page().getByLabel(Pattern.compile("^Soort")).selectOption("STATUTORY");
        hr.fill("Uren", "4");
        hr.press("Vastleggen");
        hr.reads("Wettelijke uren mogen niet worden verkocht");
        look("change-refused");
    }

    @Test
    @Order(7)
    void whoMustBeWarnedIsShownBeforeALetterIsWritten() {
        hr.open("/leave/warnings.xhtml");
        hr.reads("Ronde van 1 oktober, uren van 2026");
        look("warnings");
        hr.open("/leave/requests.xhtml?stand=ALL");
        assertThat(hr.page().locator(".nw-chip").first()).hasText("goedgekeurd");
        look("requests");
    }

    private void look(String name) {
        Browser.look(hr.page(), "leave-" + name);
    }
}
