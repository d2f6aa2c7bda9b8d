package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
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
