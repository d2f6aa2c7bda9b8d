package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A day of who keeps the indications: from a file that is read to an application that UWV decides on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HerindicatieBrowserIT {

    private static final String EMPLOYER = "Werkbedrijf De Herindicatie";
    private static final int BSNS = 9_300;
    private static final String NUMBER = "20001";
    private static final String APPLICATION = "Aanvraag met bijlagen bekijken (PDF)";
    private static final String TITLE = "Aanvraag herindicatie Wsw";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth keeper;
    private long employer;

    @BeforeAll
    void peopleAreInService() {
        employer = server.cycle().newEmployer(EMPLOYER);
        server.cycle().importPeople(employer, new PeopleFile(BSNS).of(4));
        browser = new Browser(server.address());
        keeper = ClerkOfMonth.signedIn(browser, "indicatie", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void aFileIsShownRowByRowAndTheWrongRowIsRefused() {
        keeper.open("/indication/import.xhtml");
        look("import-empty");
        String header =
                "personeelsnummer;indicatie_besluit;indicatie_geldig_tot;arbeidshandicap;advies_begeleid_werken";
        String rows = NUMBER + ";2025-12-01;2027-03-31;matig;J\n20002;2025-12-01;2026-03-01;matig;N\n";
        keeper.choose(ClerkOfMonth.file("indicaties", header + "\n" + rows), "Bestand met indicaties");
        keeper.reads("1 rij is geweigerd");
        keeper.reads("korter of langer dan de wet toestaat");
        look("import-preview");
        keeper.press("1 besluit toevoegen");
        keeper.reads("Klaar:");
    }

    // valid until 2027-03-31: 16 weeks before is 9 December 2026
    @Test
    @Order(2)
    void theHerindicatieStandsOnTheWorkListAndTheBoardWithItsLegalLastDay() {
        keeper.open("/indication/herindicaties.xhtml");
        keeper.reads("9-12-2026");
        look("work-list");
        keeper.open("/indication/board.xhtml");
        keeper.reads("te starten (1)");
        look("board");
        page().locator(".ind-board a").first().focus();
        page().keyboard().press("Enter");
        keeper.reads("woensdag 9 december 2026");
        look("to-start");
    }

    @Test
    @Order(3)
    void theDossierIsFilledInAndAWordAboutSicknessIsRefused() {
        keeper.press("Dossier beginnen");
        keeper.reads("Het dossier is begonnen");
        look("dossier");
        fill("Recente gegevens over het functioneren", "", "Was vaak weg door griep.");
        keeper.reads("haal \"griep\"");
        assertThat(page().getByLabel(Pattern.compile("^Tekst"))).hasValue("Was vaak weg door griep.");
        look("refused");
        fill("Recente gegevens over het functioneren", "", "Werkt rustig en zelfstandig in een kleine groep.");
        filled("Werkt rustig en zelfstandig in een kleine groep.");
        fill("Hoe het eerdere advies is uitgevoerd", "", "De vaste begeleider is er.");
        filled("De vaste begeleider is er.");
        fill("Toestemming om behandelend artsen te raadplegen", "nee", "");
        keeper.reads("Het dossier is volledig");
        filled("Nee.");
        look("complete");
    }

    @Test
    @Order(4)
    void theApplicationIsAPdfAndIsSentToTheCollege() {
        String file = page().url();
        byte[] alone = keeper.download(() -> page().getByText(APPLICATION).click());
        page().getByLabel("Document", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("werkplan.pdf", "application/pdf", alone));
        fill("Andere bijlage", "", "Werkplan");
        filled("Werkplan");
        byte[] whole = keeper.download(() -> page().getByText(APPLICATION).click());
        assertThat(text(alone)).doesNotContain("Bijlage 1");
        assertThat(text(whole)).contains("Bijlage 1: Werkplan").containsSubsequence(TITLE, TITLE);

        keeper.open("/indication/colleges.xhtml");
        keeper.fill("Gemeente", "Dinkelland");
        keeper.fill("Straat of postbus", "Nicolaasplein");
        keeper.fill("Nummer", "5");
        keeper.fill("Postcode", "7591 MA");
        keeper.fill("Plaats", "Denekamp");
        keeper.press("College vastleggen");
        keeper.reads("Het college van Dinkelland is vastgelegd");
        look("colleges");

        page().navigate(file);
        page().getByLabel("College (verplicht)").selectOption("Dinkelland");
        keeper.press("Verzonden vastleggen");
        keeper.reads("De aanvraag is bewaard zoals zij is verzonden");
        writeLetter("Brief aan het college", "Aanvraag herindicatie Wsw", "Naam voor vragen");
        page().navigate(file);
        keeper.press("Ontvangst vastleggen");
        keeper.reads("Besluit verwacht uiterlijk");
        look("received");
    }

    @Test
    @Order(5)
    void aNegativeDecisionBringsTasksAndEndsNoEmployment() {
        page().getByLabel("Uitkomst (verplicht)").selectOption("behoort niet meer tot de doelgroep");
        keeper.fill("Datum van het besluit", "vandaag");
        keeper.press("Besluit vastleggen");
        keeper.reads("Beoordelen wat dit betekent voor het dienstverband; het eindigt niet vanzelf");
        keeper.reads("Bezwaar mogelijk tot en met");
        look("decided");
        page().getByText("Afsluiten", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        keeper.press("Herindicatie afsluiten");
        keeper.reads("Er zijn nog taken open");
        keeper.open("/indication/tasks.xhtml");
        keeper.reads("5 open");
        look("tasks");
    }

    @Test
    @Order(6)
    void theListTheForecastAndThePersonShowIt() {
        keeper.open("/indication/forecast.xhtml");
        keeper.reads("4e kwartaal 2026");
        look("forecast");
        keeper.open("/indication/indicaties.xhtml");
        look("indications");
        page().locator("tbody a").first().focus();
        page().keyboard().press("Enter");
        keeper.reads("Besluiten");
        look("person");
    }

    @Test
    @Order(7)
    void nobodyElseSeesAnythingOfIt() {
        for (String account : List.of("hr", "salaris1", "leiding", "inlener", "arbo")) {
            assertThat(server.as(account)
                            .get("/api/indications?employer=" + employer)
                            .status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(server.as(account)
                            .get("/api/herindicaties?employer=" + employer)
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
        Page hr = browser.signIn("hr");
        assertThat(hr.getByText("Herindicaties")).hasCount(0);
        browser.open(hr, "/indication/herindicaties.xhtml");
        assertThat(hr.locator("h1")).not().hasText("Herindicaties");
    }

    /** By a click from the file to a letter that is kept; what is known of the file is filled in. */
    private void writeLetter(String link, String subject, String who) {
        page().getByText(link).click();
        keeper.fill(who, "Mevrouw De Boer");
        keeper.fill("Telefoonnummer voor vragen", "0541 123 456");
        look("letter");
        keeper.press("Brief maken");
        keeper.reads("De brief is gemaakt");
        assertThat(page().getByRole(AriaRole.ROWHEADER).getByText(subject)).isVisible();
        byte[] pdf = keeper.download(() ->
                page().getByRole(AriaRole.LINK, named("PDF van " + subject)).click());
        assertThat(text(pdf)).contains("Mevrouw De Boer", "0541 123 456", NUMBER);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was filled in stands in the table, and the page says so. */
    private void filled(String text) {
        assertThat(page().getByRole(AriaRole.CELL).getByText(text)).isVisible();
        keeper.reads("Het onderdeel is vastgelegd");
    }

    private void fill(String item, String answer, String text) {
        page().getByLabel("Onderdeel (verplicht)").selectOption(item);
        if (!answer.isEmpty()) {
            page().getByLabel(Pattern.compile("^Antwoord")).selectOption(answer);
        }
        page().getByLabel(Pattern.compile("^Tekst")).fill(text);
        keeper.press("Onderdeel vastleggen");
    }

    private Page page() {
        return keeper.page();
    }

    private static void look(Page page, String name) {
        Browser.look(page, "herindicatie-" + name);
    }

    private void look(String name) {
        look(page(), name);
    }
}
