package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** One month of one employer over the API, from a personnel file with errors to the bank file and the journal. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SalaryCycleIT {

    private static final int PEOPLE = 40;

    private final LaunchedServer server = LaunchedServer.shared();
    private final SalaryCycle cycle = server.cycle();
    private final PeopleFile file = new PeopleFile(2_000);
    private long employer;
    private long run;
    private JsonObject calculated;

    @Test
    @Order(1)
    void aBadRowIsRefusedWithItsColumnAndTheGoodRowsAreKept() {
        employer = cycle.newEmployer("Stichting Proefmaand");
        String wrong = file.withWrongBsnInRow(2, PEOPLE);
        JsonObject answer = cycle.importPeople(employer, wrong);
        assertThat(answer.getInt("rows")).isEqualTo(PEOPLE);
        assertThat(answer.getInt("accepted")).isEqualTo(PEOPLE - 1);
        assertThat(answer.getInt("refusedRows")).isEqualTo(1);
        JsonObject refused = answer.getJsonArray("refused").getJsonObject(0);
        assertThat(refused.getInt("row")).isEqualTo(2);
        assertThat(refused.getString("column")).isEqualTo("bsn");
    }

    @Test
    @Order(2)
    void importingTheMendedFileAddsOnlyWhatWasMissing() {
        JsonObject answer = cycle.importPeople(employer, file.of(PEOPLE));
        assertThat(answer.getInt("accepted")).isEqualTo(1);
        assertThat(answer.getInt("unchanged")).isEqualTo(PEOPLE - 1);
        JsonObject again = cycle.importPeople(employer, file.of(PEOPLE));
        assertThat(again.getInt("accepted")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(PEOPLE);
    }

    @Test
    @Order(3)
    void theRunIsOpenedOnce() {
        Api.Answer first = cycle.clerk().post("/api/payroll-runs", SalaryCycle.runOf(employer, "2026-11"));
        Api.Answer again = cycle.clerk().post("/api/payroll-runs", SalaryCycle.runOf(employer, "2026-11"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        run = first.object().getJsonNumber("id").longValue();
        assertThat(again.object().getJsonNumber("id").longValue()).isEqualTo(run);
    }

    @Test
    @Order(4)
    void everybodyIsPaidAndEveryPayslipAddsUp() {
        calculated = cycle.calculate(run);
        JsonArray payslips = cycle.clerk()
                .get("/api/payroll-runs/" + run + "/payslips?steps=true")
                .array();
        assertThat(payslips).hasSize(file.onPayroll(PEOPLE));
        for (JsonObject payslip : payslips.getValuesAs(JsonObject.class)) {
            BigDecimal sum = payslip.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                    .map(line -> new BigDecimal(line.getString("amount")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(new BigDecimal(payslip.getString("net")))
                    .as(payslip.getString("personnelNumber"))
                    .isEqualByComparingTo(sum);
            assertThat(payslip.getJsonArray("lines").getValuesAs(JsonObject.class))
                    .allSatisfy(line -> assertThat(line.getJsonArray("steps")).isNotEmpty());
        }
    }

    @Test
    @Order(5)
    void thePeriodTaxIsThatOfTheTableOnTheBasisThatThePayslipNames() {
        for (JsonObject payslip : payslips()) {
            JsonObject basis = payslip.getJsonObject("loonheffingBasis");
            JsonArray asked = Json.createArrayBuilder()
                    .add(Json.createObjectBuilder(basis).add("id", "1").add("alleenstaandeOuderenkorting", false))
                    .build();
            JsonObject answer =
                    cycle.clerk().post("/api/loonheffing", asked).array().getJsonObject(0);
            if (basis.getString("period").equals("month")) {
                assertThat(answer.getString("loonheffing")).isEqualTo(payslip.getString("loonheffing"));
                assertThat(answer.getString("arbeidskorting")).isEqualTo(payslip.getString("arbeidskorting"));
            }
        }
    }

    @Test
    @Order(6)
    void approvalIsByAnotherAccountAndOfExactlyWhatWasShown() {
        String hash = calculated.getString("resultHash");
        Api.Answer sameEyes = cycle.approve(cycle.clerk(), run, hash);
        assertThat(sameEyes.status()).isEqualTo(403);
        assertThat(sameEyes.object().getString("type")).endsWith("four-eyes");
        assertThat(cycle.approve(cycle.second(), run, "0".repeat(64)).status()).isEqualTo(409);
        assertThat(cycle.second()
                        .post("/api/payroll-runs/" + run + "/approve", JsonValue.EMPTY_JSON_OBJECT)
                        .status())
                .isEqualTo(400);
        assertThat(cycle.approve(server.as("controle"), run, hash).status()).isEqualTo(403);
        assertThat(cycle.clerk()
                        .get("/api/payroll-runs/" + run + "/payments.xml")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Order(7)
    void aLaterChangeMakesTheRunStaleAndVoidsIt() {
        JsonObject answer = cycle.importPeople(employer, file.withRaiseInRow(3, PEOPLE));
        assertThat(answer.getInt("accepted")).isEqualTo(1);
        assertThat(cycle.run(run).getBoolean("stale")).isTrue();
        assertThat(cycle.approve(cycle.second(), run, calculated.getString("resultHash"))
                        .status())
                .isEqualTo(409);
        JsonObject anew = cycle.calculate(run);
        assertThat(anew.getBoolean("stale")).isFalse();
        assertThat(anew.getString("resultHash")).isNotEqualTo(calculated.getString("resultHash"));
        calculated = anew;
    }

    @Test
    @Order(8)
    void nobodyApprovesWhatNobodyLookedAt() {
        String hash = calculated.getString("resultHash");
        assertThat(cycle.controlList(run).getInt("open")).isPositive();
        Api.Answer tooSoon = cycle.approve(cycle.second(), run, hash);
        assertThat(tooSoon.status()).isEqualTo(409);
        assertThat(tooSoon.text()).contains("afgevinkt");
        assertThat(cycle.tickAll(cycle.clerk(), run, " ").status())
                .as("without a note")
                .isEqualTo(422);
        assertThat(cycle.tickAll(server.as("controle"), run, "gezien").status()).isEqualTo(403);
        Api.Answer ticked = cycle.tickAll(cycle.clerk(), run, "nagekeken met het dossier");
        assertThat(ticked.status()).as(ticked.text()).isEqualTo(200);
        assertThat(ticked.object().getInt("open")).isZero();
        cycle.calculate(run);
        assertThat(cycle.controlList(run).getInt("open"))
                .as("the same points, so still ticked")
                .isZero();
    }

    @Test
    @Order(9)
    void afterApprovalThereAreABankFileAndABalancedJournal() {
        Api.Answer approved = cycle.approve(cycle.second(), run, calculated.getString("resultHash"));
        assertThat(approved.status()).as(approved.text()).isIn(200, 204);
        Api.Answer payments = cycle.clerk().get("/api/payroll-runs/" + run + "/payments.xml");
        assertThat(payments.status()).as(payments.text()).isEqualTo(200);
        BigDecimal net = payslips().stream()
                .map(payslip -> new BigDecimal(payslip.getString("net")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(payments.text()).contains("<CtrlSum>" + net + "</CtrlSum>").contains("<Cd>SALA</Cd>");
        BankSchema.accepts(payments.body());
        Api.Answer again = cycle.clerk().get("/api/payroll-runs/" + run + "/payments.xml");
        assertThat(again.body()).as("the same file, not a second one").isEqualTo(payments.body());
        JournalFile.of(cycle.clerk()
                        .get("/api/payroll-runs/" + run + "/journal.csv")
                        .body())
                .isBalanced();
    }

    @Test
    @Order(10)
    void anApprovedRunIsNeverChangedAndNobodyIsPaidTwice() {
        assertThat(cycle.clerk()
                        .post("/api/payroll-runs/" + run + "/calculate", "application/json", new byte[0])
                        .status())
                .isEqualTo(409);
        Api.Answer next = cycle.clerk().post("/api/payroll-runs", SalaryCycle.runOf(employer, "2026-11"));
        assertThat(next.status()).as("everybody was paid: " + next.text()).isEqualTo(422);
    }

    @Test
    @Order(11)
    void thePayslipIsAPdf() {
        String number = payslips().get(0).getString("personnelNumber");
        Api.Answer pdf = cycle.clerk().get("/api/payroll-runs/" + run + "/payslips/" + number + ".pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    @Order(12)
    void whoMayNotSeePayrollIsRefused() {
        for (String account : List.of("hr", "arbo", "leiding")) {
            assertThat(server.as(account)
                            .get("/api/payroll-runs/" + run + "/payslips")
                            .status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(Api.of(server.address(), "nobody")
                        .get("/api/payroll-runs/" + run)
                        .status())
                .isEqualTo(401);
    }

    private List<JsonObject> payslips() {
        return cycle.clerk()
                .get("/api/payroll-runs/" + run + "/payslips")
                .array()
                .getValuesAs(JsonObject.class);
    }
}
