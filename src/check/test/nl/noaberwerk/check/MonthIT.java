package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** What else a month may bring, over the API: part of a month, a change over an approved one, and a component of our own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthIT {

    private static final int NEWCOMER = 4;

    private final LaunchedServer server = LaunchedServer.shared();
    private final String people = withNewcomer(QuietMonth.people(6_500));
    private QuietMonth month;
    private long november;

    @BeforeAll
    void octoberWasPaid() {
        month = QuietMonth.paid(server.cycle(), "Stichting De Andere Maand", people);
    }

    @Test
    @Order(1)
    void aChangeOverAnApprovedMonthIsProposedAsItsGrossDifference() {
        // 36 of 36 hours: 2,886.00 - 2,808.00 = 78.00 for October
        String raised = PeopleFile.changed(people, 2, "bruto_maandloon_voltijd", given -> "2886,00");
        JsonObject answer = clerk().post(
                        "/api/personnel/imports?dryRun=false&validFrom=2026-10-01&employer=" + month.employer(),
                        "text/csv",
                        raised.getBytes(StandardCharsets.UTF_8))
                .object();
        assertThat(answer.getInt("accepted")).as(answer.toString()).isEqualTo(1);
        Api.Answer proposals = clerk().get("/api/nabetalingen?employer=" + month.employer());
        assertThat(proposals.array()).as(proposals.text()).hasSize(1);
        JsonObject proposal = proposals.array().getJsonObject(0);
        assertThat(proposal.getString("month")).isEqualTo("2026-10");
        assertThat(proposal.getString("difference")).isEqualTo("78.00");
        assertThat(takeUp(proposal, "77.99").status()).as("another total").isEqualTo(409);
        assertThat(takeUp(proposal, "78.00").status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void whoEntersOnTheSixteenthIsTaxedByTheDayTable() {
        // worked out by hand from the rules of 2026: no pension, 2,600.35 x 79.2 / 151.2 hours = 1,362.09, 11 days
        server.as("beheer").post("/api/law-values", noPension());
        november = month.pay("2026-11");
        JsonObject payslip = month.payslip(november, "20003");
        assertThat(payslip.getString("gross")).isEqualTo("1362.09");
        assertThat(payslip.getJsonObject("loonheffingBasis").getInt("days")).isEqualTo(11);
        assertThat(payslip.getString("loonheffing")).isEqualTo("132.11");
        assertThat(payslip.getString("arbeidskorting")).isEqualTo("229.46");
    }

    @Test
    @Order(3)
    void theNabetalingIsALineOfTheNextPayslip() {
        assertThat(QuietMonth.lines(month.payslip(november, "20001"), "NABETALING"))
                .isEqualByComparingTo("78.00");
        assertThat(clerk().get("/api/nabetalingen?employer=" + month.employer()).array())
                .as("settled")
                .isEmpty();
    }

    @Test
    @Order(4)
    void aComponentIsMadeByOneConfirmedByAnotherAndThenUsed() {
        Api officer = server.as("beheer");
        JsonObject made =
                officer.post("/api/wage-components", koffiegeld("2026-12")).object();
        String confirmation = "/api/wage-components/" + made.getInt("id") + "/confirmation";
        assertThat(give().status()).as("not before it is confirmed").isEqualTo(422);
        assertThat(officer.post(confirmation, JsonObject.EMPTY_JSON_OBJECT).status())
                .as("the one who made it")
                .isEqualTo(403);
        Api.Answer confirmed = clerk().post(confirmation, JsonObject.EMPTY_JSON_OBJECT);
        assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
        Api.Answer given = give();
        assertThat(given.status()).as(given.text()).isEqualTo(200);
        long december = month.cycle().open(month.employer(), "2026-12");
        month.cycle().calculate(december);
        assertThat(QuietMonth.lines(month.payslip(december, "20002"), "KOFFIEGELD"))
                .isEqualByComparingTo("12.34");
    }

    @Test
    @Order(5)
    void aDefinitionCannotReachIntoAnApprovedMonth() {
        Api.Answer late = server.as("beheer").post("/api/wage-components", koffiegeld("2026-11"));
        assertThat(late.status()).as(late.text()).isIn(409, 422);
    }

    private Api clerk() {
        return month.cycle().clerk();
    }

    private Api.Answer takeUp(JsonObject proposal, String total) {
        JsonObject chosen = Json.createObjectBuilder()
                .add("employment", proposal.getJsonNumber("employment"))
                .add("month", proposal.getString("month"))
                .build();
        JsonObject decision = Json.createObjectBuilder()
                .add("chosen", Json.createArrayBuilder().add(chosen))
                .add("total", total)
                .build();
        return clerk().post("/api/nabetalingen/take-up?employer=" + month.employer(), decision);
    }

    private Api.Answer give() {
        JsonObject item = Json.createObjectBuilder()
                .add("employer", month.employer())
                .add("personnelNumber", "20002")
                .add("month", "2026-12")
                .add("component", "KOFFIEGELD")
                .add("amount", "12.34")
                .build();
        return clerk().post("/api/variable-items", item);
    }

    private static JsonObject noPension() {
        return Json.createObjectBuilder()
                .add("key", "pensioen.fonds.participatiewet")
                .add("from", "2026-11-01")
                .add("value", "geen")
                .add("source", "alleen deze proef")
                .build();
    }

    private static JsonObject koffiegeld(String validFrom) {
        JsonObjectBuilder component = Json.createObjectBuilder()
                .add("code", "KOFFIEGELD")
                .add("validFrom", validFrom)
                .add("text", "Koffiegeld")
                .add("measure", "AMOUNT")
                .add("direction", "PAID")
                .add("taxation", "ONBELAST")
                .add("account", "4410")
                .add("grade", "TE_CONTROLEREN")
                .add("source", "afspraak van deze proef");
        return component.build();
    }

    private static String withNewcomer(String file) {
        String full = QuietMonth.fullTime(file, NEWCOMER, "2600,35");
        String entered = changed(full, "datum_in_dienst", given -> "2026-11-16");
        String born = changed(entered, "geboortedatum", given -> "1999-01-15");
        String regeling = changed(born, "regeling", given -> "Participatiewet");
        return changed(regeling, "loonheffingskorting", given -> "J");
    }

    private static String changed(String file, String column, UnaryOperator<String> change) {
        return PeopleFile.changed(file, NEWCOMER, column, change);
    }
}
