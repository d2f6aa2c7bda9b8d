package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A day of an hr-adviseur with contracts, on 10 November 2026: one that ends, another that is signed, somebody who leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractsBrowserIT {

    private static final String EMPLOYER = "Werkbedrijf De Contracten";
    private static final int BSNS = 9_500;

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth hr;
    private String person;
    private long other;

    @BeforeAll
    void peopleAreInService() {
        long employer = server.cycle().newEmployer(EMPLOYER);
        String file = PeopleFile.changed(new PeopleFile(BSNS).of(6), 2, "contract", form -> "bepaalde tijd");
        file = PeopleFile.changed(file, 2, "regeling", one -> "Wsw");
        server.cycle().importPeople(employer, PeopleFile.changed(file, 3, "regeling", one -> "Wsw"));
        other = new QuietMonth(server.cycle(), employer).employment("20002");
        browser = new Browser(server.address());
        hr = ClerkOfMonth.signedIn(browser, "hr", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private void look(String name) {
        Browser.look(hr.page(), "contracts-" + name);
    }

    /** At once after the last field, whose look is then still under way: what is told after saving must be there yet. */
    private void click(String button) {
        hr.page().locator(button).click();
    }

    private Locator row(String text) {
        return hr.page()
                .locator("tr", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    @Test
    @Order(1)
    void aTextIsReadAndConfirmedBeforeItIsUsed() {
        hr.open("/contracts/templates.xhtml");
        look("templates");
        Locator text = hr.page()
                .locator("tr", new Page.LocatorOptions().setHasText("verlenging voor bepaalde tijd"))
                .filter(new Locator.FilterOptions().setHasText("Wsw"))
                .first();
        boolean waits = text.innerText().contains("wacht op een tweede persoon");
        text.getByRole(AriaRole.LINK).click();
        if (waits) {
            hr.press("Tekst bevestigen");
            hr.reads("De tekst is bevestigd");
        }
        look("template");
        assertThat(hr.page().locator(".nw-chip.nw-good").first()).hasText("bevestigd");
    }

    @Test
    @Order(2)
    void whoseEndIsNotKnownIsListedAndGetsOne() {
        hr.open("/contracts/temporary.xhtml?termijn=UNKNOWN");
        look("unknown");
        row("onbekend").getByRole(AriaRole.LINK).click();
        person = hr.page().url().replaceAll(".*id=", "");
        hr.page().getByText("Eerder contract vastleggen").first().click();
        hr.page().locator("#earlier\\:from").fill("1-1-2026");
        hr.page().locator("#earlier\\:until").fill("31-12-2026");
        click("#earlier\\:keep");
        hr.reads("telt mee in de keten");
        // the contract ends on 31 December 2026: it is told on Monday 30 November at the latest
        hr.reads("maandag 30 november 2026");
        look("person");
    }

    @Test
    @Order(3)
    void whatWasDecidedIsToldByLetter() {
        hr.page().locator("#decide\\:choice").selectOption("EXTEND");
        click("#decide\\:save");
        hr.reads("Het besluit is vastgelegd: verlengen");
        hr.page().locator("#letter\\:term").fill("tot en met 31 december 2027");
        hr.page().locator("#letter\\:conditions").fill("U werkt evenveel uren. Uw loon blijft hetzelfde.");
        hr.page().locator("#letter\\:telephone").fill("0541-123456");
        click("#letter\\:write");
        hr.reads("De brief is gemaakt");
        hr.page().locator("#tell\\:manner").selectOption("HANDED_OVER");
        click("#tell\\:save");
        hr.reads("Vastgelegd dat het schriftelijk is verteld op");
        look("told");
        hr.open("/contracts/temporary.xhtml?termijn=TOLD");
        assertThat(hr.page().locator("tbody tr")).hasCount(1);
        assertThat(hr.page().locator("tbody tr")).containsText("verlengen");
    }

    @Test
    @Order(4)
    void theDraftIsFilledFromTheDossierAndSaysWhatTheLawSays() {
        hr.open("/contracts/person.xhtml?id=" + person);
        assertThat(hr.page().locator("#draft\\:first")).hasValue("1-1-2027");
        hr.page().locator("#draft\\:last").fill("31-12-2027");
        click("#draft\\:save");
        hr.reads("Het concept is gemaakt");
        hr.reads("de functie");
        hr.page().locator("#draft\\:job").fill("medewerker groen");
        hr.page().locator("#draft\\:place").fill("De Esrand");
        hr.page().locator("#draft\\:trial").fill("2");
        click("#draft\\:offer");
        hr.reads("Het contract kan zo niet worden aangeboden");
        look("refused");
        hr.page().locator("#draft\\:trial").fill("0");
        click("#draft\\:save");
        hr.reads("Alles wat in het contract komt, is ingevuld");
        assertThat(row("Keten")).containsText("BW 7:668a");
        look("draft");
    }

    @Test
    @Order(5)
    void theContractIsOfferedAsAPdfAndSigned() {
        click("#draft\\:offer");
        hr.reads("Het contract is aangeboden");
        byte[] pdf = hr.download(
                () -> hr.page().getByText("Contract als PDF").first().click());
        Assertions.assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        hr.page().locator("#sign\\:party").selectOption("EMPLOYER");
        hr.page().locator("#sign\\:name").fill("J. van den Berg");
        click("#sign\\:save");
        assertThat(row("J. van den Berg")).isVisible();
        look("offered");
        hr.page().locator("#sign\\:party").selectOption("EMPLOYEE");
        hr.page().locator("#sign\\:name").fill("De medewerker");
        click("#sign\\:save");
        hr.reads("Het contract is getekend en staat in het dossier");
        assertThat(hr.page().locator("h2", new Page.LocatorOptions().setHasText("Voorstel voor")))
                .isVisible();
        look("signed");
        hr.open("/contracts/contracts.xhtml?stand=SIGNED");
        assertThat(hr.page().locator("tbody tr")).hasCount(1);
        look("list");
    }

    @Test
    @Order(6)
    void aScanWithBothSignaturesEndsTheSigning() {
        hr.open("/contracts/person.xhtml?id=" + other);
        hr.page().locator("#draft\\:kind").selectOption("INDEFINITE");
        hr.page().locator("#draft\\:first").fill("1-1-2027");
        click("#draft\\:save");
        hr.reads("Het concept is gemaakt");
        hr.page().locator("#draft\\:job").fill("medewerker montage");
        hr.page().locator("#draft\\:place").fill("De Esrand");
        click("#draft\\:offer");
        hr.reads("Het contract is aangeboden");
        byte[] pdf = hr.download(
                () -> hr.page().getByText("Contract als PDF").first().click());
        hr.page().locator("#scan\\:employer").fill("J. van den Berg");
        hr.page().locator("#scan\\:employee").fill("De medewerker");
        hr.page().locator("#scan\\:file").setInputFiles(new FilePayload("getekend.pdf", "application/pdf", pdf));
        click("#scan\\:keep");
        hr.reads("Het contract is getekend en staat in het dossier");
        assertThat(row("J. van den Berg")).isVisible();
        assertThat(row("De medewerker")).isVisible();
        look("scanned");
        hr.page().getByText("Getekend contract in het dossier").click();
        hr.reads("contract vanaf 1-1-2027");
    }

    @Test
    @Order(7)
    void theEndHasAChecklistThatLooksForItself() {
        hr.open("/contracts/goods.xhtml");
        hr.page().locator("#fresh\\:label").fill("Sleutel van de hal");
        click("#fresh\\:save");
        hr.reads("Sleutel van de hal staat op de lijst");
        look("goods");
        hr.open("/contracts/end.xhtml?medewerker=" + person);
        look("end-new");
        hr.page().locator("#end\\:reason").selectOption("NOTICE_EMPLOYER");
        hr.page().locator("#end\\:last").fill("30-11-2026");
        hr.page().locator("#end\\:notice").fill("10-11-2026");
        click("#end\\:start");
        hr.reads("Het dienstverband eindigt pas");
        assertThat(row("Loonbeslag: schuldeiser ingelicht")).containsText("gezien door het programma");
        assertThat(row("Datum uit dienst vastgelegd")).containsText("nog te doen");
        assertThat(row("Transitievergoeding betaald")).containsText("euro bruto");
        hr.reads("BW 7:670 lid 1");
        look("end");
        hr.page().getByLabel("Afvinken: Ingeleverd: Sleutel van de hal").click();
        hr.reads("Vastgelegd: Ingeleverd: Sleutel van de hal.");
        assertThat(row("Ingeleverd: Sleutel van de hal")).containsText("gedaan");
        hr.press("Dossier afronden");
        hr.reads("Het dossier kan nog niet worden afgerond");
        look("end-left");
    }

    @Test
    @Order(8)
    void whoLooksAfterTheMoneySeesTheMoneyOnly() {
        ClerkOfMonth clerk = ClerkOfMonth.signedIn(browser, "salaris1", EMPLOYER);
        clerk.open("/contracts/ends.xhtml");
        assertThat(clerk.page().locator("tbody tr")).hasCount(1);
        assertThat(clerk.page().locator("th", new Page.LocatorOptions().setHasText("Reden")))
                .hasCount(0);
        clerk.page().locator("tbody tr a").first().click();
        assertThat(clerk.page().getByText(Pattern.compile("^Vakantie-uren afgerekend")))
                .isVisible();
        assertThat(clerk.page().getByText("Verzuim op de laatste dag")).hasCount(0);
        assertThat(clerk.page().getByText("opzegging door de werkgever")).hasCount(0);
        Browser.look(clerk.page(), "contracts-money");
    }
}
