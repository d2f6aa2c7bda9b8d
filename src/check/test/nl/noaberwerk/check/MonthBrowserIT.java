package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A whole month as two clerks do it in the browser: what comes in between two paydays, the control, and handing out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthBrowserIT {

    private static final String EMPLOYER = "Werkbedrijf De Maand";
    private static final int BSNS = 6_000;
    private static final String MONTH = "november 2026";
    private static final String NOTE = "Nagekeken met het dossier";

    private final LaunchedServer server = LaunchedServer.shared();
    private QuietMonth month;
    private Browser browser;
    private ClerkOfMonth clerk;
    private ClerkOfMonth second;
    private MonthInput input;
    private long run;

    @BeforeAll
    void octoberWasPaid() {
        month = QuietMonth.paid(server.cycle(), EMPLOYER, QuietMonth.people(BSNS));
        browser = new Browser(server.address());
        clerk = ClerkOfMonth.signedIn(browser, "salaris1", EMPLOYER);
        second = ClerkOfMonth.signedIn(browser, "salaris2", EMPLOYER);
        input = new MonthInput(clerk, month, MONTH);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void anItemIsEnteredByTheForm() {
        input.item();
    }

    @Test
    @Order(2)
    void ofAPastedGridTheGoodRowsAreSavedAndTheBadOneStays() {
        input.grid();
    }

    @Test
    @Order(3)
    void theSameFileOfItemsAgainChangesNothing() {
        input.file();
    }

    @Test
    @Order(4)
    void anItemComesBackEveryMonth() {
        input.recurringItem();
    }

    @Test
    @Order(5)
    void aChangedAccountWaitsForTheOtherClerk() {
        input.account();
    }

    @Test
    @Order(6)
    void aLoonbeslagIsRecordedFromItsLetter() {
        input.loonbeslag();
    }

    @Test
    @Order(7)
    void whatNobodyConfirmedDoesNotCountYet() {
        clerk.open("/payroll/runs.xhtml");
        clerk.page().getByLabel(Pattern.compile("^Maand")).fill(MONTH);
        clerk.page().keyboard().press("Enter");
        clerk.page().waitForURL(Pattern.compile(".*/run\\.xhtml.*"));
        run = Long.parseLong(clerk.page().url().replaceAll(".*id=(\\d+).*", "$1"));
        clerk.calculate();
        clerk.look("run-first");
        assertThat(QuietMonth.lines(month.payslip(run, "20004"), "LOONBESLAG")).isZero();
        clerk.open("/payroll/payslip.xhtml?run=" + run + "&employment=" + month.employment("20002"));
        assertThat(clerk.page().content()).doesNotContain("NL02ABNA0123456789").contains("BANK");
        clerk.look("payslip-old-account");
    }

    @Test
    @Order(8)
    void theOtherClerkConfirmsTheAccountAndTheLoonbeslag() {
        second.open("/personnel/accounts.xhtml");
        second.page().getByText("Beoordelen").first().click();
        second.page().getByLabel(Pattern.compile("^Hoe hebt u gecontroleerd")).selectOption("TELEPHONE");
        second.fill("Toelichting", "gebeld met de medewerker");
        second.look("account-confirm");
        second.press("Rekening bevestigen");
        second.open("/wages/loonbeslagen.xhtml");
        second.look("loonbeslagen");
        second.page().getByText(Pattern.compile("^20004 ")).first().click();
        second.fill("Hoe hebt u dit nagegaan, of waarom niet?", "brief bekeken");
        second.look("loonbeslag-confirm");
        second.press("Loonbeslag bevestigen");
        second.reads("Het loonbeslag is bevestigd.");
        second.look("loonbeslag-confirmed");
    }

    @Test
    @Order(9)
    void theItemsStandOnThePayslipsToTheCent() {
        clerk.open("/payroll/run.xhtml?id=" + run);
        clerk.reads("na de berekening is er iets gewijzigd");
        clerk.calculate();
        // 2,808.00 x 12 : (52 weeks x 36 hours) = 18.00 an hour; 2.50 hours x 18.00 x 150 % = 67.50
        assertThat(line("20001", "OVERUREN")).isEqualByComparingTo("67.50");
        assertThat(line("20003", "DECLARATIE")).isEqualByComparingTo("45.50");
        assertThat(line("20005", "GRATIFICATIE")).isEqualByComparingTo("150.00");
        assertThat(line("20009", "VAKBOND")).isEqualByComparingTo("-19.23");
        assertThat(line("20011", "PERSONEELSVERENIGING")).isEqualByComparingTo("-5.00");
        // the net of 2,808.00 gross is above 1,500.00 + 300.00, so the whole claim of 300.00 can be withheld
        assertThat(line("20004", "LOONBESLAG")).isEqualByComparingTo("-300.00");
        clerk.open("/payroll/payslip.xhtml?run=" + run + "&employment=" + month.employment("20002"));
        assertThat(clerk.page().content()).contains("NL02ABNA0123456789");
        clerk.look("payslip-new-account");
    }

    @Test
    @Order(10)
    void theClerkTicksOffWithANoteWhatSheLookedAt() {
        clerk.open("/payroll/run.xhtml?id=" + run);
        clerk.look("control-list");
        clerk.tickAll(NOTE);
        clerk.look("control-ticked");
    }

    @Test
    @Order(11)
    void theOtherClerkSeesNotesAndChangedAccountsAndApproves() {
        second.open("/payroll/run.xhtml?id=" + run);
        second.reads(NOTE);
        String changed = second.page()
                .getByRole(com.microsoft.playwright.options.AriaRole.REGION)
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText("Gewijzigde rekeningen sinds de vorige goedgekeurde loonstrook (1)"))
                .innerText();
        assertThat(changed)
                .contains("20002", oldLastFour(), "6789", "salaris2", "door te bellen met het bekende nummer");
        second.page().locator("input[type=checkbox]:visible").all().forEach(box -> box.check());
        second.look("approval");
        second.press(Pattern.compile("uitbetaling(en)? goedkeuren"));
        second.reads("Goedgekeurd");
        second.look("approved");
    }

    @Test
    @Order(12)
    void theBankFilePaysTheNetsAndTheCreditor() {
        second.open("/finance/payments.xhtml?run=" + run);
        second.look("payments");
        byte[] xml = second.download(() -> second.press("Betaalbestand ophalen"));
        BankSchema.accepts(xml);
        BankFile file = BankFile.of(xml);
        // eleven people on one account each, and one creditor
        assertThat(file.told()).isEqualTo(12);
        assertThat(file.amounts()).hasSize(12);
        BigDecimal nets = QuietMonth.sum(month.payslips(run), "net");
        assertThat(file.controlSum()).isEqualByComparingTo(nets.add(new BigDecimal("300.00")));
        assertThat(file.amounts().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(file.controlSum());
    }

    @Test
    @Order(13)
    void theJournalIsInBalance() {
        second.open("/finance/journal.xhtml?run=" + run);
        second.look("journal");
        JournalFile.of(second.download(() -> second.press("Journaalpost ophalen (CSV)")))
                .isBalanced();
    }

    @Test
    @Order(14)
    void thePayslipsAreHandedOut() throws IOException {
        clerk.open("/handout/consent.xhtml?id=" + month.employment("20001"));
        clerk.look("consent");
        clerk.fill("Vanaf wanneer", "1-11-2026");
        clerk.press("Opslaan");
        clerk.open("/handout/handout.xhtml?run=" + run);
        clerk.press("Uitreiking samenstellen");
        clerk.look("handout");
        byte[] paper = clerk.download(() -> clerk.page()
                .getByText("Alle papieren loonstroken als één PDF")
                .first()
                .click());
        // ten of eleven on paper, each a sheet with the address and at least one page of payslip
        try (PDDocument stack = Loader.loadPDF(paper)) {
            assertThat(stack.getNumberOfPages()).isGreaterThanOrEqualTo(20);
        }
        clerk.fill("Uitgereikt op", "vandaag");
        clerk.fill("Uitgereikt door", "Groepsleiding Hout");
        clerk.press(Pattern.compile("als uitgereikt vastleggen"));
        clerk.reads("op dinsdag 10 november 2026 door Groepsleiding Hout");
        clerk.look("handed-out");
    }

    @Test
    @Order(15)
    void theControlSheetTellsTheLoonheffingOfThePayslips() {
        clerk.open("/filing/control-sheet.xhtml?month=" + MONTH.replace(" ", "+"));
        clerk.look("control-sheet");
        BigDecimal withheld = month.payslips(run).stream()
                .map(payslip -> QuietMonth.lines(payslip, "LOONHEFFING").negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String row = clerk.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("IngLbPh"))
                .locator("td")
                .nth(1)
                .innerText();
        assertThat(new BigDecimal(row.replace(".", "").replace(',', '.')))
                .isEqualByComparingTo(withheld)
                .isPositive();
    }

    @Test
    @Order(16)
    void aPaymentThatCameBackIsPaidAgainByTheOtherClerk() {
        long october = month.run("2026-10");
        BankFile paid = BankFile.of(month.cycle()
                .clerk()
                .get("/api/payroll-runs/" + october + "/payments.xml")
                .body());
        clerk.open("/finance/returned-payments.xhtml?run=" + october);
        clerk.look("returned-empty");
        clerk.fill("Kenmerk van de betaling", paid.references().get(0));
        clerk.fill("Teruggekomen op", "5-11-2026");
        clerk.fill("Reden van de bank", "rekening opgeheven (AC04)");
        clerk.press("Vastleggen dat de betaling terugkwam");
        clerk.reads("Vastgelegd dat de betaling terugkwam.");
        clerk.look("returned");
        second.open("/finance/returned-payments.xhtml");
        second.fill("Betaaldatum", "12-11-2026");
        second.press("Bestand maken en opnieuw betalen");
        second.reads("is gemaakt met 1 betaling.");
        second.look("paid-again");
        BankFile again = BankFile.of(second.download(() -> second.press(Pattern.compile(" ophalen$"))));
        assertThat(again.told()).isEqualTo(1);
        assertThat(again.amounts()).containsExactly(paid.amounts().get(0));
    }

    private BigDecimal line(String number, String code) {
        return QuietMonth.lines(month.payslip(run, number), code);
    }

    /** As the personnel file gave it. */
    private String oldLastFour() {
        List<String> cells = List.of(new PeopleFile(6_000)
                .of(QuietMonth.PEOPLE)
                .lines()
                .toList()
                .get(2)
                .split(";"));
        String iban = cells.stream()
                .filter(cell -> cell.matches("NL\\d\\dBANK\\d{10}"))
                .findFirst()
                .orElseThrow();
        return iban.substring(iban.length() - 4);
    }
}
