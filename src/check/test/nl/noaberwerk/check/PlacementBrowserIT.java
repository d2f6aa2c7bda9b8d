package nl.noaberwerk.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A day of placing people: a host with a contract and a new rate, somebody placed there, and a whole group moved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacementBrowserIT {

    private static final String EMPLOYER = "Werkbedrijf De Verplaatsing";
    private static final int BSNS = 9_200;
    private static final List<String> NUMBERS = List.of("20001", "20002", "20003", "20004");

    private final LaunchedServer server = LaunchedServer.shared();
    private final Browser browser = new Browser(server.address());
    private ClerkOfMonth hr;
    private String onPayroll;

    @BeforeAll
    void fourPeopleWorkInHallSouth() {
        long employer = server.cycle().newEmployer(EMPLOYER);
        String people = new PeopleFile(BSNS).of(NUMBERS.size());
        server.cycle().importPeople(employer, people);
        onPayroll = people.lines()
                .skip(1)
                .filter(row -> !row.contains(";Begeleid werken;"))
                .findFirst()
                .orElseThrow()
                .substring(0, 5);
        String rows = String.join(
                "\n",
                NUMBERS.stream()
                        .map(number -> number + ";2026-10-01;Hal Zuid;A. Bos")
                        .toList());
        server.as("hr")
                .post(
                        "/api/placement-imports?employer=" + employer,
                        "text/csv",
                        ("personeelsnummer;vanaf;locatie;groepsleiding\n" + rows + "\n")
                                .getBytes(StandardCharsets.UTF_8));
        server.as("hr")
                .post(
                        "/api/hosts",
                        Json.createObjectBuilder()
                                .add("employer", employer)
                                .add("name", "Drukkerij De Pers")
                                .add("kvk", "90000999")
                                .build());
        hr = ClerkOfMonth.signedIn(browser, "hr", EMPLOYER);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    @Order(1)
    void aHostGetsAContractAndThenANewRate() {
        hr.open("/hosts/hosts.xhtml");
        hr.look("hosts");
        page().getByText("Drukkerij De Pers").click();
        page().getByText("Nieuw contract").click();
        hr.fill("Nummer", "DP-1");
        hr.fill("Vanaf wanneer", "1-1-2026");
        hr.fill("Tot en met", "31-12-2027");
        choose("Hoe de prijs is afgesproken", "HOUR_WORKED");
        hr.fill("Reden", "nieuwe opdracht");
        save();
        // without a justification of the price nothing is recorded (art. 5 Wsw), and nothing is lost
        assertThat(page().locator(".nw-error, .nw-message").first()).isVisible();
        assertThat(page().getByLabel(Pattern.compile("^Nummer"))).hasValue("DP-1");
        hr.look("contract-refused");
        page().getByLabel(Pattern.compile("^Onderbouwing")).fill("Uurloon van de functie maal de loonwaarde");
        save();
        hr.reads("Contract DP-1 is vastgelegd.");
        rate("13,50", "1-1-2026");
        rate("14,25", "1-7-2026");
        assertThat(page().locator("tr", new Page.LocatorOptions().setHasText("14,25")))
                .containsText("geldt");
        assertThat(page().locator("tr", new Page.LocatorOptions().setHasText("13,50")))
                .not()
                .containsText("geldt");
        hr.look("contract");
    }

    @Test
    @Order(2)
    void somebodyIsPlacedWithTheRateOfTheContract() {
        hr.open("/placement/where.xhtml?q=" + onPayroll);
        page().locator("tbody th a").first().click();
        page().getByText("Werkplek wijzigen").first().click();
        choose("Inlener en contract", Pattern.compile("Drukkerij De Pers, contract DP-1"));
        choose("Werksoort", "INDIVIDUELE_DETACHERING");
        Locator rate = page().getByLabel("Tarief per uur (€)");
        rate.fill("");
        hr.fill("Functie", "afwerker");
        page().getByLabel(Pattern.compile("^Reden")).fill("eigen wens");
        hr.press("Bekijk wat er verandert");
        hr.reads("Wat er verandert voor");
        assertThat(rate).hasValue("14,25");
        hr.look("place");
        save();
        hr.reads("De werkplek is vastgelegd");
        hr.reads("Drukkerij De Pers");
        hr.look("placed");
    }

    @Test
    @Order(3)
    void aGroupIsNotMovedWhileOneCannotGo() {
        hr.open("/placement/move.xhtml?locatie=Hal%20Zuid");
        hr.fill("Naar locatie", "Hal Noord");
        choose("Werksoort", "BEGELEID_WERKEN");
        page().getByLabel(Pattern.compile("^Reden")).fill("verbouwing");
        hr.press("Bekijk wat er verandert");
        hr.reads("Kan niet:");
        hr.look("move-refused");
        hr.press("Verplaats wie is aangevinkt");
        hr.reads("De groep is niet verplaatst");
    }

    @Test
    @Order(4)
    void thenAllOfThemGoAndComeBackByANewFact() {
        choose("Werksoort", "");
        hr.press("Bekijk wat er verandert");
        hr.reads("Voor 4 van de 4 verandert er iets");
        assertThat(page().getByText("Kan niet:")).hasCount(0);
        hr.look("move-plan");
        hr.press("Verplaats wie is aangevinkt");
        hr.reads("4 mensen zijn verplaatst naar Hal Noord");
        hr.look("moves");
        hr.open("/placement/where.xhtml?locatie=Hal%20Noord");
        hr.reads("4 medewerkers");
        hr.look("where");
        hr.open("/placement/moves.xhtml");
        page().getByText("Maak ongedaan").first().click();
        page().getByLabel(Pattern.compile("^Reden")).fill("toch niet");
        hr.look("move-undo");
        save();
        hr.reads("4 mensen werken weer waar zij werkten.");
        hr.open("/placement/where.xhtml?locatie=Hal%20Zuid");
        hr.reads("4 medewerkers");
    }

    @Test
    @Order(5)
    void aFileOfPlacementsIsReadRowByRow() {
        String file = "personeelsnummer;vanaf;locatie;groepsleiding;inlener\n"
                + NUMBERS.get(3) + ";2026-11-10;Hal Oost;B. Smit;\n"
                + "99999;2026-11-10;Hal Oost;B. Smit;\n"
                + NUMBERS.get(1) + ";2026-11-10;Hal Oost;;\n"
                + NUMBERS.get(2) + ";2026-11-10;Hal Oost;B. Smit;Bestaat Niet BV\n";
        hr.open("/placement/import.xhtml");
        hr.choose(ClerkOfMonth.file("plaatsingen", file), "Bestand met plaatsingen");
        hr.reads("Er is geen medewerker met nummer 99999");
        hr.reads("3 rijen zijn geweigerd");
        hr.look("placement-import");
        save();
        hr.reads("3 geweigerd.");
        hr.open("/placement/where.xhtml?locatie=Hal%20Oost");
        hr.reads("1 medewerker");
    }

    @Test
    @Order(6)
    void theSignedContractIsKeptWithTheHost() {
        hr.open("/hosts/hosts.xhtml");
        page().getByText("Drukkerij De Pers").click();
        page().getByText("Document toevoegen").first().click();
        hr.fill("Titel", "Ondertekend contract");
        hr.fill("Datum", "2-1-2026");
        page().locator("input[type=file]").setInputFiles(new FilePayload("contract.png", "image/png", scan()));
        hr.press("Document toevoegen");
        assertThat(page().locator("tr", new Page.LocatorOptions().setHasText("Ondertekend contract")))
                .containsText("geldig");
        byte[] kept = hr.download(
                () -> page().locator("a[href*='/host-documents/']").first().click());
        org.assertj.core.api.Assertions.assertThat(kept).isNotEmpty();
        hr.look("host");
    }

    /** A scan of one sheet. */
    private static byte[] scan() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Page page() {
        return hr.page();
    }

    private void save() {
        page().locator(".nw-save").click();
    }

    private void rate(String amount, String from) {
        page().getByText("Nieuw tarief").click();
        page().getByLabel(Pattern.compile("^Tarief")).fill(amount);
        hr.fill("Vanaf wanneer", from);
        hr.fill("Reden", "afspraak");
        save();
        hr.reads("Het tarief van contract DP-1 is vastgelegd");
    }

    private void choose(String label, String value) {
        page().getByLabel(Pattern.compile("^" + label)).selectOption(value);
    }

    private void choose(String label, Pattern option) {
        Locator list = page().getByLabel(Pattern.compile("^" + label));
        list.selectOption(list.locator("option", new Locator.LocatorOptions().setHasText(option))
                .getAttribute("value"));
    }
}
