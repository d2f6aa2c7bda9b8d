package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A day of loonwaarde and subsidies in the browser, on the employer of the demo: a measurement, a beschikking with a payment
 * that differs, a payment with four eyes, a job that ends, and the arbeidsjaren. Today is 10 November 2026.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubsidiesBrowserIT {

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private Page hr;
    private Page clerk;
    private String employment;

    @BeforeAll
    void signIn() {
        browser = new Browser(server.address());
        hr = browser.signIn("hr");
        clerk = browser.signIn("salaris1");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void aMeasurementTakesThePlaceOfTheStartOfThePersonnelFile() {
        browser.open(hr, "/subsidies/loonwaarden.xhtml?stand=START");
        Browser.look(hr, "loonwaarden");
        Locator first = hr.locator("tbody th a").first();
        employment = first.getAttribute("href").replaceAll(".*id=(\\d+).*", "$1");
        first.click();
        hr.getByLabel(Pattern.compile("^Gemeten op")).fill("9-11-2026");
        hr.getByLabel(Pattern.compile("^Loonwaarde \\(%\\)")).fill("101");
        hr.getByLabel(Pattern.compile("^Deskundige")).fill("E. Keizer");
        hr.getByLabel(Pattern.compile("^Methode")).fill("Uniforme loonwaardemethode");
        press(hr, "Meting vastleggen");
        assertThat(hr.getByText("een percentage van 0 tot en met 100 in").first())
                .isVisible();
        hr.getByLabel(Pattern.compile("^Loonwaarde \\(%\\)")).fill("47,5");
        press(hr, "Meting vastleggen");
        assertThat(hr.getByText("De meting is vastgelegd").first()).isVisible();
        assertThat(hr.locator("tbody tr").first()).containsText("47,5");
        Browser.look(hr, "loonwaarde");
    }

    @Test
    @Order(2)
    void aDifferenceIsFoundByItsWayOfReckoningAndExplained() {
        browser.open(hr, "/subsidies/lks.xhtml?maand=oktober 2026&verschil=true");
        Browser.look(hr, "lks-differing");
        Locator row = hr.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("zonder de vergoeding voor werkgeverslasten"))
                .first();
        row.locator("th a").click();
        hr.locator("main summary").first().click();
        assertThat(hr.getByText("Met werkgeverslasten").first()).isVisible();
        Browser.look(hr, "beschikking");
        hr.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verschil van oktober 2026 verklaren"))
                .click();
        hr.getByLabel(Pattern.compile("^Verklaring")).fill("De gemeente past het aan in december.");
        press(hr, "Verklaring vastleggen");
        assertThat(hr.getByText("De gemeente past het aan in december.").first())
                .isVisible();
    }

    @Test
    @Order(3)
    void aPaymentThatCameInStandsBesideWhatWasExpected() {
        hr.getByLabel(Pattern.compile("^Over de maand")).fill("september 2026");
        hr.getByLabel(Pattern.compile("^Bedrag")).fill("1.000,00");
        hr.getByLabel(Pattern.compile("^Ontvangen op")).fill("2-11-2026");
        hr.getByLabel(Pattern.compile("^Kenmerk")).fill("S-" + System.nanoTime());
        press(hr, "Ontvangst vastleggen");
        assertThat(hr.getByText("De ontvangst over september 2026 is vastgelegd")
                        .first())
                .isVisible();
        assertThat(hr.locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("september 2026"))
                        .first())
                .containsText("1.000,00");
        browser.open(hr, "/subsidies/import.xhtml");
        Browser.look(hr, "lks-import");
    }

    @Test
    @Order(4)
    void anotherAccountApprovesWhatOnePrepared() {
        browser.open(hr, "/subsidies/payments.xhtml");
        assertThat(hr.getByText("door een ander").first()).isVisible();
        browser.open(clerk, "/subsidies/payments.xhtml");
        Browser.look(clerk, "job-payments");
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Goedkeuren")))
                .first()
                .click();
        assertThat(clerk.getByText("De betaling is goedgekeurd").first()).isVisible();
        clerk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Vandaag betaald")))
                .first()
                .click();
        assertThat(clerk.getByText("De betaling is als betaald vastgelegd").first())
                .isVisible();
    }

    @Test
    @Order(5)
    void aJobThatEndedIsATaskOnTheHomePageUntilTheReturnIsSettled() {
        browser.open(hr, "/subsidies/jobs.xhtml");
        Browser.look(hr, "jobs");
        hr.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasNotText("terugkeer afhandelen"))
                .locator("th a")
                .first()
                .click();
        hr.getByLabel(Pattern.compile("^Laatste dag")).fill("30-11-2026");
        hr.getByLabel(Pattern.compile("^Reden")).selectOption("JOB_ENDED");
        press(hr, "Baan beëindigen");
        assertThat(hr.getByText("Terugkeer afhandelen").first()).isVisible();
        Browser.look(hr, "job-ended");
        String job = hr.url();
        browser.open(hr, "/index.xhtml");
        assertThat(hr.getByText(Pattern.compile("Terugkeer na begeleid werken afhandelen: \\d"))
                        .first())
                .isVisible();
        hr.navigate(job);
        hr.getByLabel(Pattern.compile("^Uitkomst")).selectOption("WSW_EMPLOYMENT");
        hr.getByLabel(Pattern.compile("^Ingang of besluit")).fill("1-12-2026");
        hr.getByLabel(Pattern.compile("^Toelichting")).fill("Komt terug in hal 2");
        press(hr, "Terugkeer afhandelen");
        assertThat(hr.getByText("weer in dienst onder de Wsw").first()).isVisible();
    }

    @Test
    @Order(6)
    void theArbeidsjarenOfLastYearAreSeenByWhoLeadsWithoutPeople() {
        Page leader = browser.signIn("leiding");
        browser.open(leader, "/accountability/arbeidsjaren.xhtml?jaar=2025");
        assertThat(leader.getByText(Pattern.compile("\\d arbeidsjaren")).first())
                .isVisible();
        Browser.look(leader, "arbeidsjaren");
        browser.open(leader, "/accountability/persons.xhtml");
        assertThat(leader.locator("main table")).hasCount(0);
        browser.open(leader, "/subsidies/loonwaarde.xhtml?id=" + employment);
        assertThat(leader.getByText("47,5")).hasCount(0);
        browser.open(hr, "/accountability/persons.xhtml?jaar=2025");
        assertThat(hr.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("SE")))
                .hasCount(0);
        Page officer = browser.signIn("indicatie");
        browser.open(officer, "/accountability/persons.xhtml?jaar=2025");
        assertThat(officer.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("SE")))
                .isVisible();
        Browser.look(officer, "subsidie-eenheden");
    }

    @Test
    @Order(7)
    void whatWasPaidOverDaysAfterTheEndGoesBack() {
        browser.open(hr, "/subsidies/lks.xhtml?maand=oktober 2026");
        hr.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasNotText("Er is nog niets ontvangen"))
                .filter(new Locator.FilterOptions().setHasNotText("Dit is het bedrag"))
                .locator("th a")
                .first()
                .click();
        hr.getByLabel(Pattern.compile("^Laatste dag")).fill("15-10-2026");
        hr.getByLabel(Pattern.compile("^Reden")).fill("Uit dienst");
        press(hr, "Beëindigen na deze dag");
        assertThat(hr.getByText("De subsidie eindigt na 15-10-2026").first()).isVisible();
        browser.open(hr, "/subsidies/terugvorderingen.xhtml");
        Browser.look(hr, "terugvordering-found");
        hr.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Terugvordering vastleggen")))
                .first()
                .click();
        assertThat(hr.getByText("De terugvordering is vastgelegd").first()).isVisible();
        browser.open(clerk, "/subsidies/terugvorderingen.xhtml");
        clerk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Afhandelen")))
                .first()
                .click();
        clerk.getByLabel(Pattern.compile("^Kenmerk")).fill("Afschrift 31");
        press(clerk, "Het geld is terug");
        assertThat(clerk.getByText("De terugvordering is afgehandeld").first()).isVisible();
        assertThat(clerk.locator("tbody tr").first()).containsText("Afschrift 31");
        Browser.look(clerk, "terugvordering-settled");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
