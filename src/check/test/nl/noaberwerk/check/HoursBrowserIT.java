package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Hours at a host employer: the week that the demo laid before it is disputed, mended, agreed with and corrected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HoursBrowserIT {

    private final LaunchedServer server = LaunchedServer.shared();
    private final Browser browser = new Browser(server.address());

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
        assertThat(hr.locator("body")).containsText("Eerder naar huis gegaan");
        browser.open(hr, "/hours/totals.xhtml");
        Browser.look(hr, "hours-totals");
        browser.open(hr, "/hours/import.xhtml");
        Browser.look(hr, "hours-import");
        hr.context().close();
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
