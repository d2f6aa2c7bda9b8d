package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The beginning of a day of an HR adviser: her tasks, a search, a dossier by tabs, a hand-over, her calendar. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeBrowserIT {

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private Page hr;

    @BeforeAll
    void signIn() {
        browser = new Browser(server.address());
        hr = browser.signIn("hr");
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void theTasksAreGroupedAndAFilterIsKept() {
        browser.open(hr, "/index.xhtml");
        Browser.look(hr, "home-tasks");
        int all = hr.locator("main table.nw-table tbody tr").count();
        assertThat(all).isPositive();
        hr.getByLabel("Van wie").selectOption("true");
        hr.getByLabel("Van wie").press("Tab");
        press("Toon");
        assertThat(hr.getByText("Uw keuze is bewaard")).isVisible();
        browser.open(hr, "/index.xhtml");
        assertThat(hr.getByLabel("Van wie")).hasValue("true");
        assertThat(hr.locator("main table.nw-table tbody tr").count()).isLessThan(all + 1);
        press("Toon alles");
        assertThat(hr.getByLabel("Van wie")).hasValue("false");
    }

    @Test
    @Order(2)
    void aSlashGoesToTheSearchWhichFindsSomebodyByTwoLetters() {
        hr.locator("h1").click();
        hr.keyboard().press("/");
        hr.keyboard().type("a");
        hr.keyboard().press("Enter");
        assertThat(hr.getByText("Typ ten minste twee letters of cijfers.")).isVisible();
        browser.open(hr, "/personnel/employees.xhtml");
        String name = hr.locator("main tbody th a").first().textContent().strip();
        hr.locator("h1").click();
        hr.keyboard().press("/");
        hr.keyboard().type(name.substring(0, 4));
        hr.keyboard().press("Enter");
        Locator people = hr.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Medewerkers"));
        assertThat(people.locator("tbody tr").first()).isVisible();
        Browser.look(hr, "home-search");
        people.locator("a").first().click();
        assertThat(hr.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Delen van het dossier")))
                .isVisible();
    }

    @Test
    @Order(3)
    void aDossierOpensTabByTabAndHasOneTimeline() {
        Locator tabs = hr.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Delen van het dossier"));
        assertThat(hr.getByText("Zoals de wet ze telt")).hasCount(0);
        tabs.getByText("Tijdlijn").focus();
        hr.keyboard().press("Enter");
        assertThat(hr.locator("#tijdlijn")).isVisible();
        assertThat(tabs.locator("[aria-current=page]")).hasText("Tijdlijn");
        assertThat(hr.getByText("In dienst").first()).isVisible();
        Browser.look(hr, "dossier-timeline");
        hr.getByLabel("Gebied", new Page.GetByLabelOptions().setExact(true)).selectOption("Gegevens");
        press("Toon");
        assertThat(hr.locator("main tbody tr").first().locator("td").nth(1)).hasText("Gegevens");
        assertThat(hr.locator("main").getByText("Wat nu geldt")).hasCount(0);
    }

    @Test
    @Order(4)
    void tasksAreHandedOverToAColleagueAndTakenBack() {
        browser.open(hr, "/home/own-work.xhtml");
        Browser.look(hr, "own-work");
        hr.getByLabel(Pattern.compile("^Collega")).selectOption(new SelectOption().setIndex(1));
        hr.getByLabel(Pattern.compile("^Laatste dag")).fill("+2w");
        press("Draag mijn taken over");
        assertThat(hr.getByText(Pattern.compile("neemt uw taken over van"))).isVisible();
        hr.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Beëindig de overdracht")))
                .click();
        assertThat(hr.getByText("De overdracht is beëindigd.")).isVisible();
    }

    @Test
    @Order(5)
    void aCalendarReadsWithoutASessionUntilTheAddressIsRevoked() {
        press("Maak een agenda-adres");
        String address = hr.locator("#agenda-adres").textContent().strip();
        Browser.look(hr, "own-work-calendar");
        Page calendar = browser.stranger();
        APIResponse answer = calendar.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/calendar");
        assertThat(answer.text()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
        assertThat(calendar.request()
                        .get(server.address() + "/agenda/unknown.ics")
                        .status())
                .isEqualTo(404);
        assertThat(calendar.request().get(server.address() + "/api/employers").status())
                .as("the address opens nothing else")
                .isEqualTo(401);
        browser.open(hr, "/home/own-work.xhtml");
        press("Trek het adres in");
        assertThat(hr.getByText("Het agenda-adres is ingetrokken.")).isVisible();
        assertThat(calendar.request().get(address).status()).isEqualTo(404);
    }

    @Test
    @Order(6)
    void theMenuIsFoldedAndIsSearchedAndOpenedByTheKeyboard() {
        browser.open(hr, "/leave/requests.xhtml");
        Locator menu = hr.locator("#menu");
        assertThat(menu.locator("details[open] summary")).hasText("Verlof");
        hr.locator("h1").click();
        hr.keyboard().press("m");
        hr.keyboard().type("medew");
        assertThat(menu.getByRole(AriaRole.STATUS)).containsText("pagina");
        assertThat(menu.locator("details:visible summary").first()).hasText("Personeel");
        Browser.look(hr, "menu-searched");
        hr.keyboard().press("Enter");
        hr.waitForURL("**/personnel/employees.xhtml");
        menu.locator("summary:text-is('Contracten')").focus();
        hr.keyboard().press("Enter");
        browser.open(hr, "/index.xhtml");
        assertThat(menu.locator("details[open] summary")).hasText("Contracten");
        Browser.look(hr, "menu-folded");
        menu.locator("details[open] summary").click();
        browser.open(hr, "/index.xhtml");
        assertThat(menu.locator("details[open]")).hasCount(0);
    }

    private void press(String name) {
        hr.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
