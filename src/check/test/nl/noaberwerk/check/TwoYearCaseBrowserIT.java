package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One case from the ziekmelding to the WIA, in the browser, with the clock moved on.
 *
 * <p>Day 1 is Wednesday 11 November 2026. Day n is n - 1 days later, counted on a calendar: day 42 is 22 December 2026, day
 * 295 is 1 September 2027, day 365 is 10 November 2027, day 651 is 22 August 2028, day 728 is 7 November 2028.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoYearCaseBrowserIT {

    private static final String EMPLOYER = "Werkbedrijf De Lange Weg";
    private static final int BSNS = 8_000;
    private static final String NUMBER = "20001";

    private final MovedClock clock = new MovedClock("two-years", LocalDate.parse("2026-11-10"));
    private LaunchedServer server;
    private Browser browser;
    private ClerkOfMonth arbo;
    private long caseId;

    @BeforeAll
    void peopleAreInService() {
        server = LaunchedServer.start("two-years", clock.settings());
        long employer = server.cycle().newEmployer(EMPLOYER);
        server.cycle().importPeople(employer, new PeopleFile(BSNS).of(6));
        browser = new Browser(server.address());
        arbo = ClerkOfMonth.signedIn(browser, "arbo", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    @Order(1)
    void aZiekmeldingIsLoggedByKeyboardAlone() {
        clock.moveTo(LocalDate.parse("2026-11-11"));
        arbo.open("/absence/report.xhtml");
        Page page = arbo.page();
        Locator who = page.getByLabel(Pattern.compile("^Medewerker"));
        assertThat(who).isFocused();
        who.pressSequentially(NUMBER);
        page.locator(".ui-autocomplete-item").first().waitFor();
        page.keyboard().press("Enter");
        assertThat(who).hasValue(Pattern.compile(NUMBER + ".*"));
        page.keyboard().press("Tab");
        assertThat(page.getByLabel(Pattern.compile("^Eerste ziektedag"))).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type("vandaag");
        look("report");
        page.keyboard().press("Control+s");
        assertThat(page.locator("[value='Ongedaan maken']")).isVisible();
        look("reported");
    }

    @Test
    @Order(2)
    void aWordAboutSicknessIsRefusedAndNothingIsLost() {
        arbo.open("/absence/report.xhtml");
        arbo.page().getByLabel(Pattern.compile("^Werk om over te nemen")).fill("Rooster van donderdag, heeft de griep");
        arbo.page().keyboard().press("Tab");
        arbo.reads("griep");
        assertThat(arbo.page()
                        .getByText(Pattern.compile("mag|schrijf", Pattern.CASE_INSENSITIVE))
                        .first())
                .isVisible();
        assertThat(arbo.page().getByLabel(Pattern.compile("^Werk om over te nemen")))
                .hasValue("Rooster van donderdag, heeft de griep");
        look("guarded");
    }

    @Test
    @Order(3)
    void theWholeCaseStandsOnItsTimelineFromTheFirstDay() {
        arbo.open("/absence/cases.xhtml");
        look("cases");
        arbo.page().locator("table a").first().click();
        arbo.page().waitForURL(Pattern.compile(".*case\\.xhtml\\?id=.*"));
        caseId = Long.parseLong(arbo.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
        look("case");
        timeline("timeline-day-1");
        due("Doorgeven aan de arbodienst", "17-11-2026");
        due("Probleemanalyse", "22-12-2026");
        due("Plan van aanpak", "5-1-2027");
        due("42e-weeksmelding", "1-9-2027");
        due("Loon van het tweede ziektejaar", "10-11-2027");
        due("WIA-aanvraag", "22-8-2028");
        due("Einde van de wachttijd", "7-11-2028");
        due("WIA kan ingaan", "8-11-2028");
    }

    @Test
    @Order(4)
    void aCaseWithoutCasemanagerGetsOneWithItsTasks() {
        arbo.open("/poortwachter/handover.xhtml?case=" + caseId);
        arbo.page().getByLabel(Pattern.compile("^Nieuwe casemanager")).selectOption("arbo");
        arbo.page().locator("table input[type=checkbox]").first().setChecked(true);
        look("handover");
        arbo.press("Bekijk de overdracht");
        arbo.reads("Dit wordt overgedragen");
        look("handover-preview");
        arbo.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("overdragen|toewijzen", Pattern.CASE_INSENSITIVE)))
                .first()
                .click();
        timeline("timeline-casemanager");
        assertThat(arbo.page().locator("dl").getByText("arbo").first()).isVisible();
    }

    @Test
    @Order(5)
    void inTheSixthWeekTheProbleemanalyseIsATaskOfThisWeek() {
        night("2026-12-21");
        arbo.open("/poortwachter/tasks.xhtml");
        look("tasks-week-6");
        assertThat(arbo.page()
                        .getByRole(AriaRole.ROW)
                        .filter(having("Probleemanalyse"))
                        .first())
                .containsText("22-12-2026");
        arbo.open("/");
        look("home-week-6");
        arbo.open("/signals/signals.xhtml");
        look("signals-week-6");
    }

    @Test
    @Order(6)
    void thePlanIsDueTwoWeeksAfterTheAnalysisAndWarnsBeforeNewYear() {
        happened("Ziekmelding doorgegeven aan de arbodienst", "12-11-2026");
        happened("Probleemanalyse gemaakt", "18-12-2026");
        due("Plan van aanpak", "1-1-2027");
        assertThat(row("Plan van aanpak")).containsText("31-12-2026");
    }

    @Test
    @Order(7)
    void theEvaluationCountsFromTheSigningAndThenFromTheLastOneHeld() {
        clock.moveTo(LocalDate.parse("2026-12-30"));
        happened("Plan van aanpak getekend", "30-12-2026");
        due("Evaluatie", "10-2-2027");
        clock.moveTo(LocalDate.parse("2027-02-08"));
        happened("Evaluatie gehouden", "8-2-2027");
        due("Evaluatie", "22-3-2027");
        timeline("timeline-plan");
    }

    @Test
    @Order(8)
    void halfTheHoursAreWorkedAgainOnTheWordOfTheWorker() {
        clock.moveTo(LocalDate.parse("2027-03-01"));
        arbo.open("/absence/case.xhtml?id=" + caseId);
        arbo.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("[Gg]edeeltelijk")))
                .first()
                .click();
        arbo.page().getByLabel(Pattern.compile("^Percentage")).fill("50");
        look("degree");
        arbo.page().locator(".nw-save").click();
        arbo.open("/absence/case.xhtml?id=" + caseId);
        arbo.reads("50");
        look("case-half");
    }

    @Test
    @Order(9)
    void beforeTheFortySecondWeekUwvIsTold() {
        night("2027-08-30");
        arbo.open("/poortwachter/tasks.xhtml");
        assertThat(arbo.page()
                        .getByRole(AriaRole.ROW)
                        .filter(having("42e-weeksmelding"))
                        .first())
                .containsText("1-9-2027");
        look("tasks-week-42");
        happened("42e-weeksmelding verstuurd", "30-8-2027");
        assertThat(row("42e-weeksmelding")).containsText("30-8-2027");
    }

    @Test
    @Order(10)
    void afterTheFirstYearTheSecondSpoorBeginsWithinSixWeeks() {
        night("2027-11-08");
        happened("Eerstejaarsevaluatie gehouden", "5-11-2027");
        due("Spoor 2 beginnen", "17-12-2027");
        clock.moveTo(LocalDate.parse("2027-12-10"));
        happened("Spoor 2 begonnen", "10-12-2027");
        timeline("timeline-year-1");
    }

    @Test
    @Order(11)
    void theWiaIsAppliedForElevenWeeksBeforeTheEnd() {
        night("2028-08-14");
        happened("Eindevaluatie gehouden", "14-8-2028");
        happened("WIA aangevraagd", "14-8-2028");
        assertThat(row("WIA-aanvraag")).containsText("14-8-2028");
        timeline("timeline-wia");
    }

    @Test
    @Order(12)
    void theDayAfterTheWaitingTimeEverythingIsStillThere() {
        night("2028-11-08");
        timeline("timeline-end");
        due("Einde van de wachttijd", "7-11-2028");
        due("WIA kan ingaan", "8-11-2028");
        arbo.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        arbo.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(LaunchedServer.folder().resolve("screenshots").resolve("case-timeline-print.png"))
                        .setFullPage(true));
        arbo.page()
                .emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
    }

    @Test
    @Order(13)
    void everyLookAtTheCaseIsInTheAuditTrail() {
        Page controller = browser.signIn("controle");
        browser.open(controller, "/platform/audit.xhtml?onderwerp=persoon%20" + NUMBER);
        assertThat(controller.locator("main").getByText("verzuimdossier").first())
                .isVisible();
    }

    /** Records on the timeline what happened on a day. */
    private void happened(String what, String day) {
        arbo.open("/poortwachter/fact.xhtml?id=" + caseId);
        arbo.page().getByLabel(Pattern.compile("^Wat")).selectOption(what);
        arbo.page().getByLabel(Pattern.compile("^Datum")).fill(day);
        arbo.press("Vastleggen");
        arbo.page().waitForURL(Pattern.compile(".*timeline\\.xhtml.*"));
    }

    private void timeline(String name) {
        arbo.open("/poortwachter/timeline.xhtml?id=" + caseId);
        look(name);
    }

    private void due(String what, String day) {
        assertThat(row(what)).containsText(day);
    }

    /** The last row of the obligation with this name: an evaluation comes again. */
    private Locator row(String what) {
        return arbo.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(arbo.page()
                                .getByRole(
                                        AriaRole.ROWHEADER,
                                        new Page.GetByRoleOptions()
                                                .setName(Pattern.compile("^" + what + "( \\d+)?$")))))
                .last();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The clock goes on to the day, and its night work is done. */
    private void night(String day) {
        clock.moveTo(LocalDate.parse(day));
        assertEquals(
                204,
                server.as("beheer")
                        .post("/api/nightly-work", "application/json", new byte[0])
                        .status());
    }

    private void look(String name) {
        Browser.look(arbo.page(), "case-" + name);
    }
}
