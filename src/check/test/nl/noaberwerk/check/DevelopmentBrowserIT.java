package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
    @Order(5)
    void aLeaderSeesNobodyOutsideHerTeam() {
        ClerkOfMonth leader = ClerkOfMonth.signedIn(browser, "leiding", EMPLOYER);
        leader.open("/development/talks.xhtml?show=ALL");
        leader.reads("Er is hier nu niemand aan de beurt.");
        leader.open(personPath);
        leader.reads("Deze medewerker zit niet in uw team");
        assertThat(leader.page().getByText("magazijn")).hasCount(0);
    }

    private void look(String name) {
        Browser.look(hr.page(), "development-" + name);
    }
}
