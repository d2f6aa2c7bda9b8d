package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may do what: a role is granted by one and confirmed by another, and a token lends out no more than it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsIT {

    private static final String PASSWORD = "een lange zin die niemand raadt";
    private static final String EMPLOYER = "Stichting Het Token";

    private final LaunchedServer server = LaunchedServer.shared();
    private long employer;
    private long other;

    @BeforeAll
    void employers() {
        employer = server.cycle().newEmployer(EMPLOYER);
        other = server.cycle().newEmployer("Stichting Een Ander");
    }

    @Test
    void aRoleWorksOnlyAfterASecondPersonConfirmedIt() {
        Api one = server.as("beheer");
        assertThat(one.post("/api/accounts", account("salaris-wacht")).status()).isEqualTo(201);
        assertThat(runs("salaris-wacht", employer)).as("nobody confirmed it").isEqualTo(403);
        Api.Answer made = one.post("/api/accounts", account("salaris-nieuw"));
        int grant = made.object().getJsonArray("grants").getJsonObject(0).getInt("id");
        String confirmation = "/api/accounts/grants/" + grant + "/confirm";
        assertThat(one.post(confirmation, JsonObject.EMPTY_JSON_OBJECT).status())
                .as("the one who granted it")
                .isEqualTo(403);
        assertThat(server.as("beheer2")
                        .post(confirmation, JsonObject.EMPTY_JSON_OBJECT)
                        .status())
                .isEqualTo(200);
        assertThat(runs("salaris-nieuw", employer)).isEqualTo(200);
        assertThat(runs("salaris-nieuw", other)).as("an employer of others").isEqualTo(403);
    }

    @Test
    void aTokenReadsOnlyWhatItSays() {
        try (Browser browser = new Browser(server.address())) {
            Page page = browser.signIn("salaris1");
            ClerkOfMonth clerk = new ClerkOfMonth(browser, page);
            clerk.open("/platform/own-account.xhtml");
            clerk.fill("Waarvoor", "Roosterprogramma");
            page.getByLabel("salarisadministrateur").check();
            page.getByLabel(EMPLOYER).check();
            clerk.press("Maak het token");
            Api program = Api.withToken(
                    server.address(), page.locator("#secret").innerText().strip());
            clerk.look("token");
            assertThat(program.get("/api/payroll-runs?employer=" + employer).status())
                    .isEqualTo(200);
            assertThat(program.get("/api/payroll-runs?employer=" + other).status())
                    .isEqualTo(403);
            assertThat(program.post("/api/payroll-runs", SalaryCycle.runOf(employer, "2026-11"))
                            .status())
                    .as("it may only read")
                    .isEqualTo(403);
            page.getByLabel("Trek het token Roosterprogramma in").click();
            clerk.reads("ingetrokken");
            assertThat(program.get("/api/payroll-runs?employer=" + employer).status())
                    .isEqualTo(401);
        }
    }

    private int runs(String account, long of) {
        return Api.of(server.address(), account, PASSWORD)
                .get("/api/payroll-runs?employer=" + of)
                .status();
    }

    private JsonObject account(String name) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("password", PASSWORD)
                .add("roles", Json.createArrayBuilder().add("salarisadministrateur"))
                .add("employers", Json.createArrayBuilder().add(employer))
                .build();
    }
}
