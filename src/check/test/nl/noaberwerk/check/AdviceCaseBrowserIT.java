package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A day of an HR-adviseur: a question by keyboard, an advice, a leader who reads it, and a case that nobody else sees. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdviceCaseBrowserIT {

    private static final int BSNS = 9_350;
    private static final String EMPLOYER = "Werkbedrijf De Raad";
    private static final String NUMBER = "20001";

    private final LaunchedServer server = LaunchedServer.shared();
    private Browser browser;
    private ClerkOfMonth hr;
    private String casePath;
    private String secretNumber;
    private String secretPath;

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
    void aQuestionIsRecordedByKeyboardAlone() {
        hr.open("/hrm/new.xhtml");
        Page page = hr.page();
        Locator who = page.getByLabel("Over wie gaat het");
        assertThat(who).isFocused();
        who.pressSequentially(NUMBER);
        page.locator(".ui-autocomplete-item").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(who).hasValue(Pattern.compile(NUMBER + " .+"));
        page.keyboard().press("Tab");
        assertThat(field("Categorie")).isFocused();
        page.keyboard().type("Verlof");
        page.keyboard().press("Tab");
        // verlof: an answer within 5 days after 10 November 2026
        assertThat(field("Antwoord uiterlijk")).hasValue("15-11-2026");
        field("Vraag").fill("Zij heeft een burn-out. Hoeveel dagen vrij?");
        page.keyboard().press("Tab");
        hr.reads("burn-out");
        look("question-guarded");
        field("Vraag").fill("Hoeveel dagen verlof krijgt iemand voor een bruiloft?");
        field("Welke leidinggevende").selectOption("leiding");
        page.keyboard().press("Control+s");
        hr.reads("De vraag is vastgelegd als HRM-2026-");
        casePath = path();
        look("case-new");
    }

    @Test
    @Order(2)
    void anAdviceIsBegunWithWordsAndReleasedToWhoAsked() {
        link("Advies schrijven");
        field("Beginnen met een voorbeeldtekst").selectOption("Antwoord op een verlofvraag");
        assertThat(field("Advies")).hasValue(Pattern.compile("Vraag: Hoeveel dagen verlof.*", Pattern.DOTALL));
        look("advice-begun");
        hr.press("Advies geven");
        hr.reads("Vul nog in: {verlof}");
        field("Advies").fill("Voor de bruiloft van een broer of zus is er 1 dag verlof met loon.");
        look("advice-filled");
        hr.press("Advies geven");
        hr.reads("Het advies is gegeven (versie 1).");
        hr.reads("Vrijgegeven aan leiding.");
        look("case-advised");
    }

    @Test
    @Order(3)
    void aLeaderReadsTheAdviceAndNothingElse() {
        ClerkOfMonth leader = ClerkOfMonth.signedIn(browser, "leiding", EMPLOYER);
        leader.open("/hrm/cases.xhtml");
        Browser.look(leader.page(), "hrm-leader-list");
        assertThat(leader.page().locator("tbody tr")).hasCount(1);
        leader.open(casePath);
        leader.reads("1 dag verlof met loon");
        assertThat(leader.page().getByText("Wat er gebeurde")).hasCount(0);
        assertThat(leader.page().getByText("Tijd schrijven")).hasCount(0);
        Browser.look(leader.page(), "hrm-leader-case");
    }

    @Test
    @Order(4)
    void timeAFollowUpAndTheOutcomeAreRecorded() {
        hr.open(casePath);
        unfold("Tijd schrijven");
        field("Minuten").fill("25");
        hr.press("Tijd vastleggen");
        hr.reads("25 minuten");
        unfold("Vervolg afspreken");
        field("Vervolg op").fill("+1w");
        field("Wat gaat er gebeuren").fill("Nagaan of de vrije dag is gegeven");
        hr.press("Vervolg vastleggen");
        hr.reads("dinsdag 17 november 2026, door hr");
        unfold("Dossier sluiten");
        field("Afloop").selectOption("Advies opgevolgd");
        look("case-closing");
        hr.press(Pattern.compile("^Dossier sluiten$"));
        hr.reads("Gesloten op");
        look("case-closed");
        hr.open("/hrm/time.xhtml");
        hr.reads("0:25");
        look("time");
    }

    @Test
    @Order(5)
    void aConfidentialCaseIsNotFoundByOthers() {
        hr.open("/hrm/new.xhtml");
        field("Categorie").selectOption("Gedrag en maatregelen");
        field("Vraag").fill("Hoe voer ik een gesprek over bijzondere huisregels?");
        field("Wie vraagt het").selectOption("HR-adviseur");
        hr.page().getByLabel(Pattern.compile("^Vertrouwelijk:")).check();
        hr.press("Vraag vastleggen");
        hr.reads("De vraag is vastgelegd als");
        secretNumber = hr.page().locator("h1").innerText().strip();
        secretPath = path();
        look("case-secret");
        hr.open("/hrm/search.xhtml?q=huisregels");
        hr.reads(secretNumber);
        look("search");

        ClerkOfMonth other = ClerkOfMonth.signedIn(browser, "indicatie", EMPLOYER);
        other.open("/hrm/cases.xhtml?show=ALL");
        assertThat(other.page().getByText(secretNumber)).hasCount(0);
        other.open("/hrm/search.xhtml?q=huisregels");
        other.reads("Er is niets gevonden.");
        other.open(secretPath);
        other.reads("of het is niet voor u");
        assertThat(other.page().getByText("bijzondere huisregels")).hasCount(0);
    }

    @Test
    @Order(6)
    void casesAreHandedOver() {
        hr.open("/hrm/handover.xhtml");
        hr.reads(secretNumber);
        look("handover");
        field("Nieuwe adviseur").selectOption("indicatie");
        hr.press("Gekozen dossiers overdragen");
        hr.reads("Overgedragen aan indicatie: 1 dossier.");
        look("list-after-handover");
        // she asked it herself, so her question stays hers; the case is not
        hr.open(secretPath);
        hr.reads("bijzondere huisregels");
        assertThat(hr.page().getByText("Wat wilt u doen")).hasCount(0);
        assertThat(hr.page().getByText("Wat er gebeurde")).hasCount(0);
    }

    @Test
    @Order(7)
    void aPageWithoutItsNumberSaysSo() {
        hr.open("/hrm/case.xhtml");
        hr.reads("Dit HRM-dossier is er niet");
    }

    private void unfold(String summary) {
        hr.page()
                .locator("summary", new Page.LocatorOptions().setHasText(summary))
                .click();
    }

    private void link(String name) {
        hr.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** The first that can be seen: a case has several forms, of which one is unfolded. */
    private Locator field(String label) {
        return hr.page()
                .getByLabel(Pattern.compile("^" + label))
                .locator("visible=true")
                .first();
    }

    private String path() {
        return hr.page().url().substring(server.address().toString().length());
    }

    private void look(String name) {
        Browser.look(hr.page(), "hrm-" + name);
    }
}
