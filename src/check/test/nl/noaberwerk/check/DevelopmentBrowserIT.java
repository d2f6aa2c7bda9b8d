package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A plan in plain words, printed for the employee; the yearly talk with its agreements; a training that lapses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DevelopmentBrowserIT {

    private static final int BSNS = 9_400;
    private static final String EMPLOYER = "Werkbedrijf De Leerling";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth hr;
    private String personPath;

    @BeforeAll
    void peopleAreInService() {
        long employer = server.cycle().newEmployer(EMPLOYER);
        server.cycle().importPeople(employer, new PeopleFile(BSNS).of(3));
        browser = new Browser(server.address());
        hr = ClerkOfMonth.signedIn(browser, "hr", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void theWorkListSaysWhoseTurnItIs() {
        hr.open("/development/talks.xhtml?show=ALL");
        assertThat(hr.page().locator("tbody tr")).hasCount(3);
        look("talks");
        hr.page().locator("tbody tr a").first().click();
        hr.reads("Ontwikkelplan");
        personPath = hr.page().url().substring(server.address().toString().length());
        look("person-empty");
    }

    @Test
    @Order(2)
    void aGoalWithAnActionIsFixedAndPrinted() throws IOException {
        field("Wat wilt u leren of bereiken").fill("Ik wil leren werken met de kassa.");
        hr.page().keyboard().press("Control+s");
        hr.reads("Het doel is toegevoegd");
        unfold("Actie afspreken");
        field("Wat gaat er gebeuren").fill("Meelopen in de winkel");
        field("Wie doet het").fill("De begeleider");
        field("Uiterlijk").fill("+8w");
        hr.press("Actie toevoegen");
        hr.reads("uiterlijk 5-1-2027");
        hr.press("Plan vaststellen");
        hr.reads("Versie 1 van het plan is vastgesteld");
        look("plan-fixed");
        Download pdf = hr.page()
                .waitForDownload(() -> hr.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName("PDF met grote letters van versie 1"))
                        .click());
        assertThat(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        unfold("Ondertekend of besproken");
        field("Hoe").selectOption("besproken");
        hr.press("Vastleggen");
        hr.reads("besproken op 10-11-2026");
    }

    @Test
    @Order(3)
    void aTalkIsPlannedAndHeldAndItsWordsAreGuarded() {
        hr.open(personPath);
        unfold("Gesprek plannen");
        field("Dag").fill("vandaag");
        field("Plaats").fill("Kantine");
        hr.press("Gesprek plannen");
        hr.reads("Gepland op 10-11-2026");
        unfold("Verslag van het gesprek vastleggen");
        field("Verslag").fill("Zij had veel last van haar depressie.");
        hr.press("Verslag vastleggen");
        hr.reads("depressie");
        look("talk-guarded");
        field("Verslag").fill("Het werk in het magazijn gaat goed.");
        hr.press("Verslag vastleggen");
        hr.reads("Gehouden op 10-11-2026");
        look("talk-held");
        hr.open("/development/talks.xhtml?show=ALL");
        hr.reads("10-11-2027");
    }

    @Test
    @Order(4)
    void aTrainingLapsesAndACertificateOfVeiligWerkenIsKeptThere() {
        hr.open(personPath);
        unfold("Opleiding vastleggen");
        field("Opleiding").fill("Heftruck");
        field("Begint op").fill("1-10-2026");
        hr.press("Opleiding vastleggen");
        hr.reads("is een certificaat van Veilig werken");
        field("Opleiding").fill("Taal op de werkvloer");
        field("Afgerond op").fill("1-11-2026");
        field("Bewijs geldig tot en met").fill("1-12-2026");
        hr.press("Opleiding vastleggen");
        hr.reads("Taal op de werkvloer");
        look("training");
        hr.open("/development/expiring.xhtml");
        hr.reads("Verloopt binnenkort");
        look("expiring");
    }

    @Test
    @Order(5)
    void aLeaderSeesNobodyOutsideHerTeam() {
        ClerkOfMonth leader = ClerkOfMonth.signedIn(browser, "leiding", EMPLOYER);
        leader.open("/development/talks.xhtml?show=ALL");
        leader.reads("Er is hier nu niemand aan de beurt.");
        leader.open(personPath);
        leader.reads("Deze medewerker zit niet in uw team");
        assertThat(leader.page().getByText("magazijn")).hasCount(0);
    }

    private void unfold(String summary) {
        hr.page()
                .locator("summary", new Page.LocatorOptions().setHasText(summary))
                .click();
    }

    /** The first that can be seen: the page has several forms, of which some are unfolded. */
    private Locator field(String label) {
        return hr.page()
                .getByLabel(Pattern.compile("^" + label))
                .locator("visible=true")
                .first();
    }

    private void look(String name) {
        Browser.look(hr.page(), "development-" + name);
    }
}
