package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
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

/** A morning of an HR-adviseur with the calculators: from the dossier, changed by hand, explained, kept on a case. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalculatorsBrowserIT {

    private static final int BSNS = 9_250;
    private static final String EMPLOYER = "Werkbedrijf De Rekenhulp";
    private static final String NUMBER = "20001";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth hr;
    private String casePath;

    @BeforeAll
    void peopleAreInService() {
        long employer = server.cycle().newEmployer(EMPLOYER);
        server.cycle().importPeople(employer, new PeopleFile(BSNS).of(3));
        JsonObject question = Json.createObjectBuilder()
                .add("employer", employer)
                .add("category", "JUBILEUM")
                .add("question", "Wanneer is het jubileum?")
                .add("askerKind", "ADVISER")
                .add("personnelNumber", NUMBER)
                .add("adviser", "hr")
                .build();
        Api.Answer asked = Api.of(server.address(), "hr").post("/api/hrm-cases", question);
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        browser = new Browser(server.address());
        hr = ClerkOfMonth.signedIn(browser, "hr", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void theDossierFillsInAndTheKeyboardDoesTheRest() {
        hr.open("/hrm/calculators.xhtml");
        look("calculators");
        hr.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Transitievergoeding")
                                .setExact(true))
                .press("Enter");
        look("calculation-empty");
        hr.chooseEmployee(NUMBER);
        hr.press("Gegevens overnemen uit het dossier");
        hr.reads("Overgenomen uit het dossier van");
        assertThat(hr.page().getByLabel(Pattern.compile("^Geboortedatum")))
                .hasValue(Pattern.compile("\\d+-\\d+-\\d{4}"));
        look("calculation-from-dossier");
        hr.page().getByLabel("Eerste dag, regel 1").fill("1-1-2012");
        hr.page().getByLabel("Laatste dag, regel 1").fill("30-6-2026");
        field("Bruto maandloon in euro").fill("2600");
        field("Vaste eindejaarsuitkering per jaar in euro").fill("936");
        field("Geboortedatum").fill("5-5-1975");
        hr.page().keyboard().press("Control+s");
        hr.reads("13.949,00");
        hr.reads("BW 7:673 lid 2");
        look("calculation-answer");
    }

    @Test
    @Order(2)
    void aMistakeNamesItsFieldAndNothingIsLost() {
        hr.page().getByLabel("Laatste dag, regel 1").fill("30-6-2011");
        hr.press("Berekenen");
        hr.reads("Bij Contracten ligt een laatste dag vóór de eerste dag");
        assertThat(field("Bruto maandloon in euro")).hasValue("2.600,00");
        look("calculation-refused");
    }

    @Test
    @Order(3)
    void theRowOfContractsMayHoldAnEarlierEmployer() {
        hr.open("/hrm/calculation.xhtml?kind=KETENREGELING");
        hr.page().getByLabel("Eerste dag, regel 1").fill("1-1-2024");
        hr.page().getByLabel("Laatste dag, regel 1").fill("31-12-2024");
        hr.page().getByLabel("Eerste dag, regel 2").fill("1-6-2025");
        hr.page().getByLabel("Laatste dag, regel 2").fill("31-3-2027");
        hr.page().getByLabel("Bij wie, regel 2").selectOption("PREDECESSOR");
        field("Met de wet van").fill("vandaag");
        hr.press("Berekenen");
        hr.reads("1-1-2027");
        look("calculation-chain");
    }

    @Test
    @Order(4)
    void whatIsAboutSicknessIsReckonedButNotKept() {
        hr.open("/hrm/calculation.xhtml?kind=OPZEGVERBODEN");
        field("Dag van de opzegging").fill("vandaag");
        field("Ziek: ja, sinds").fill("2-3-2026");
        hr.press("Berekenen");
        hr.reads("mag niet");
        hr.reads("Deze berekening wordt nergens bewaard");
        look("calculation-prohibitions");
    }

    @Test
    @Order(5)
    void theJubileumIsKeptOnTheCaseAndReckonedAgain() throws IOException {
        hr.open("/hrm/calculation.xhtml?kind=JUBILEUM");
        hr.chooseEmployee(NUMBER);
        hr.press("Gegevens overnemen uit het dossier");
        hr.press("Berekenen");
        hr.reads("25 jaar in dienst op");
        hr.page().getByLabel(Pattern.compile("^HRM-dossier")).selectOption(new SelectOption().setIndex(1));
        look("calculation-to-keep");
        hr.press("Bewaren bij dit dossier");
        hr.reads("Jubileum is bewaard bij het dossier");
        casePath = hr.page().url().substring(server.address().toString().length());
        look("case-with-calculation");
        hr.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Jubileum, ")))
                .first()
                .click();
        hr.reads("Nog hetzelfde");
        look("kept-calculation");
        Download pdf = hr.page()
                .waitForDownload(() -> hr.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Opslaan als PDF"))
                        .click());
        assertThat(new String(Files.readAllBytes(pdf.path()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    @Order(6)
    void afterAValueOfThatDayWasCorrectedItSaysWhatItWouldBeNow() {
        JsonObject corrected = Json.createObjectBuilder()
                .add("key", "jubileum.wsw.1")
                .add("from", "2026-01-01")
                .add("value", "60")
                .add("source", "Cao SW, nagelezen")
                .build();
        Api.Answer entered = Api.of(server.address(), "beheer").post("/api/law-values", corrected);
        assertThat(entered.status()).as(entered.text()).isLessThan(300);
        hr.page().reload();
        hr.reads("opnieuw berekend met de regels van die dag is de uitkomst nu anders");
        Locator compared = hr.page()
                .getByRole(
                        AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^Gratificatie bij 25 jaar")))
                .locator("td");
        BigDecimal then = amount(compared.nth(0));
        // what was kept stays: half a month then, six tenths now
        assertThat(amount(compared.nth(1)).multiply(new BigDecimal("5")))
                .isCloseTo(then.multiply(new BigDecimal("6")), within(new BigDecimal("0.10")));
        look("kept-calculation-different");
    }

    private static BigDecimal amount(Locator cell) {
        return new BigDecimal(cell.innerText().strip().replace(".", "").replace(',', '.'));
    }

    @Test
    @Order(7)
    void theControllerReadsItAndCannotKeepAnything() {
        ClerkOfMonth controller = ClerkOfMonth.signedIn(browser, "controle", EMPLOYER);
        controller.open(casePath);
        controller.reads("Berekeningen");
        controller.open("/hrm/calculation.xhtml?kind=AOW");
        Locator born = controller.page().getByLabel(Pattern.compile("^Geboortedatum"));
        born.fill("1-1-1961");
        controller.page().getByLabel(Pattern.compile("^Regeling")).selectOption("WSW");
        controller.press("Berekenen");
        controller.reads("1-4-2028");
        assertThat(controller.page().getByText("Bewaren bij een HRM-dossier")).hasCount(0);
        Browser.look(controller.page(), "calculation-controller");
    }

    private Locator field(String label) {
        return hr.page().getByLabel(Pattern.compile("^" + label));
    }

    private void look(String name) {
        Browser.look(hr.page(), name);
    }
}
