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
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole cycle as two clerks do it in the browser, with a look by axe at every page on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SalaryCycleBrowserIT {

    private static final int PEOPLE = 30;
    private static final String EMPLOYER = "Werkbedrijf De Browser";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private Page clerk;
    private Page second;
    private String runPath;

    @BeforeAll
    void signIn() {
        server.cycle().newEmployer(EMPLOYER);
        browser = new Browser(server.address());
        clerk = browser.signIn("salaris1");
        second = browser.signIn("salaris2");
        List.of(clerk, second).forEach(this::chooseEmployer);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void theHomePageSaysWhatWaits() {
        Browser.look(clerk, "home");
    }

    @Test
    @Order(2)
    void aFileWithAnErrorIsShownRowByRowBeforeAnythingIsSaved() throws IOException {
        browser.open(clerk, "/personnel/import.xhtml");
        Browser.look(clerk, "import-empty");
        Path file = Files.createTempFile("personeel", ".csv");
        Files.writeString(file, new PeopleFile(4_000).withWrongBsnInRow(2, PEOPLE), StandardCharsets.UTF_8);
        clerk.getByLabel("Personeelsbestand").setInputFiles(file);
        press(clerk, "Voorbeeld bekijken");
        assertThat(clerk.getByText("1 rij is geweigerd")).isVisible();
        Browser.look(clerk, "import-preview");
        press(clerk, Pattern.compile((PEOPLE - 1) + " .*toevoegen"));
        assertThat(clerk.getByText("Klaar:")).isVisible();
        Browser.look(clerk, "import-done");
    }

    @Test
    @Order(3)
    void somebodyIsFoundAndHerDossierOpens() {
        browser.open(clerk, "/personnel/employees.xhtml");
        Browser.look(clerk, "employees");
        clerk.locator("tbody tr").first().locator("a").first().click();
        assertThat(heading(clerk)).isVisible();
        Browser.look(clerk, "dossier");
    }

    @Test
    @Order(4)
    void theRunIsOpenedAndCalculatedWithTheKeyboard() {
        browser.open(clerk, "/payroll/runs.xhtml");
        Browser.look(clerk, "runs");
        clerk.getByLabel(Pattern.compile("^Maand")).fill("november 2026");
        clerk.keyboard().press("Enter");
        button(clerk, "Berekenen").focus();
        runPath = clerk.url().substring(server.address().toString().length());
        clerk.keyboard().press("Enter");
        button(clerk, "Opnieuw berekenen").waitFor();
        Browser.look(clerk, "run");
    }

    @Test
    @Order(5)
    void aLineOfAPayslipIsExplainedWithTheKeyboard() {
        clerk.locator("a[href*='payslip.xhtml']").first().click();
        Locator tax = clerk.locator("summary", new Page.LocatorOptions().setHasText("Loonheffing"))
                .first();
        tax.focus();
        clerk.keyboard().press("Enter");
        assertThat(clerk.getByText("Algemene heffingskorting per jaar").first()).isVisible();
        Browser.look(clerk, "payslip");
    }

    @Test
    @Order(6)
    void theSecondClerkApprovesWhatSheSees() {
        browser.open(second, runPath);
        tickAll(second);
        second.locator("input[type=checkbox]").all().forEach(Locator::check);
        Browser.look(second, "run-approval");
        press(second, Pattern.compile("uitbetaling(en)? goedkeuren"));
        assertThat(second.getByText("Goedgekeurd").first()).isVisible();
        Browser.look(second, "run-approved");
    }

    @Test
    @Order(7)
    void theBankFileAndTheJournalComeOut() throws IOException {
        String run = runPath.replaceAll(".*id=(\\d+).*", "$1");
        browser.open(second, "/finance/payments.xhtml?run=" + run);
        Browser.look(second, "payments");
        Download bank = second.waitForDownload(() -> press(second, "Betaalbestand ophalen"));
        BankSchema.accepts(Files.readAllBytes(bank.path()));
        browser.open(second, "/finance/journal.xhtml?run=" + run);
        Browser.look(second, "journal");
    }

    @Test
    @Order(8)
    void theOtherPagesPassAxeToo() {
        for (String path : List.of(
                "/finance/costs.xhtml",
                "/payroll/opening-balances.xhtml",
                "/personnel/employers.xhtml",
                "/personnel/new-employee.xhtml",
                "/finance/ledger.xhtml",
                "/platform/law-values.xhtml")) {
            browser.open(clerk, path);
            Browser.look(clerk, path.replaceAll(".*/(.*)\\.xhtml", "$1"));
        }
        Page auditor = browser.signIn("controle");
        browser.open(auditor, "/platform/audit.xhtml");
        Browser.look(auditor, "audit");
        browser.open(auditor, "/does-not-exist.xhtml");
        Browser.look(auditor, "not-found");
    }

    @Test
    @Order(9)
    void whoMayNotSeePayrollGetsAPageThatSaysSo() {
        Page adviser = browser.signIn("hr");
        browser.open(adviser, "/payroll/runs.xhtml");
        Browser.look(adviser, "forbidden");
        assertThat(adviser.content()).doesNotContain("Maand openen");
    }

    private void chooseEmployer(Page page) {
        page.locator("header")
                .getByLabel("Werkgever", new Locator.GetByLabelOptions().setExact(true))
                .selectOption(EMPLOYER);
        press(page, "Wissel");
        page.waitForLoadState();
    }

    /** Looks at every group of the control list that must be looked at, and ticks it off with a note. */
    private static void tickAll(Page page) {
        Locator open = page.locator(
                ".nw-control-group", new Page.LocatorOptions().setHas(page.getByLabel("Toelichting (verplicht)")));
        for (int left = open.count(); left > 0; left--) {
            open.first().getByLabel("Toelichting (verplicht)").fill("Nagekeken met het dossier");
            open.first()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(Pattern.compile("^(Alle [\\d.]+ afvinken|Afvinken)$")))
                    .click();
            assertThat(open).hasCount(left - 1);
        }
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Page page, String name) {
        button(page, name).click();
    }

    private static void press(Page page, Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
