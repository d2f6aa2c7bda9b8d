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
    private static final String LEAVER = "20003";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth hr;
    private String request;
    private long employer;

    @BeforeAll
    void peopleAreInService() {
        employer = server.cycle().newEmployer(EMPLOYER);
        String file = PeopleFile.changed(new PeopleFile(BSNS).of(6), 4, "regeling", one -> "Wsw");
        server.cycle().importPeople(employer, PeopleFile.changed(file, 4, "datum_uit_dienst", one -> "2026-11-30"));
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
        Locator right = hr.page().locator("main summary").first();
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
        hr.fill("Telefoonnummer voor vragen", "0541-123456");
        hr.press(Pattern.compile("brie(f|ven) schrijven$"));
        hr.reads("geschreven en vastgelegd als verstuurd");
        hr.open("/letters/letters.xhtml?id=" + new QuietMonth(server.cycle(), employer).employment(NUMBER));
        assertThat(hr.page().locator("tbody tr").first()).containsText("per post");
        look("letters");
        hr.open("/leave/requests.xhtml?stand=ALL");
        assertThat(hr.page().locator(".nw-chip").first()).hasText("goedgekeurd");
        look("requests");
    }

    /** A Monday: everybody of this employer works then, or is told why she is left out. */
    @Test
    @Order(8)
    void theEmployerFixesADayForEverybodyAndTakesItBack() {
        hr.open("/leave/fixed.xhtml");
        hr.page().getByText("Vaste dagen aanwijzen").first().click();
        hr.page().getByLabel(Pattern.compile("^Van")).focus();
        hr.page().keyboard().type("28-12-2026");
        hr.page().getByLabel(Pattern.compile("^Reden")).fill("De hal is dicht");
        hr.press("Bekijk voor wie dit geldt");
        hr.reads("Er is nog niets vastgelegd");
        look("fixed-plan");
        hr.page().locator("[id$=':free']").last().uncheck();
        hr.press("Leg vast voor wie is aangevinkt");
        hr.reads("Vaste verlofdagen vastgelegd voor");
        look("fixed");
        hr.open("/leave/calendar.xhtml?dag=28-12-2026");
        assertThat(hr.page().locator("td.leave-FREE").first()).hasText("vrij");
        hr.open("/leave/fixed.xhtml");
        hr.page().getByText("Ongedaan maken").first().click();
        hr.page().getByLabel(Pattern.compile("^Reden")).fill("De hal blijft open");
        look("fixed-undo");
        hr.page().keyboard().press("Control+s");
        hr.reads("De vaste verlofdagen zijn ongedaan gemaakt voor");
        hr.reads("ongedaan gemaakt door deze regel");
    }

    /** Of who goes out of service on 30 November the hours that are left come on the last payslip, with vakantietoeslag. */
    @Test
    @Order(9)
    void whatIsLeftAtTheEndIsTakenUpByTheClerkAndStandsOnThePayslip() {
        ClerkOfMonth clerk = ClerkOfMonth.signedIn(browser, "salaris1", EMPLOYER);
        clerk.open("/payroll/leave.xhtml");
        Locator row = clerk.page().locator("tbody tr", new Page.LocatorOptions().setHasText(LEAVER));
        assertThat(row).containsText("met vakantietoeslag");
        Browser.look(clerk.page(), "leave-due");
        row.locator("input[type=submit], button").focus();
        clerk.page().keyboard().press("Enter");
        clerk.reads("uur verlof opgenomen op de loonstrook van november 2026");
        assertThat(row).hasCount(0);
        SalaryCycle cycle = server.cycle();
        long run = cycle.open(employer, "2026-11");
        cycle.calculate(run);
        long leaver = new QuietMonth(cycle, employer).employment(LEAVER);
        clerk.open("/payroll/payslip.xhtml?run=" + run + "&employment=" + leaver);
        clerk.reads("Vakantie-uren over bij einde dienstverband (");
        Browser.look(clerk.page(), "leave-payslip");
    }

    private void look(String name) {
        Browser.look(hr.page(), "leave-" + name);
    }
}
