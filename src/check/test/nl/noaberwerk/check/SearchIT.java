package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds by the box in the header: nobody finds what she may not open. */
class SearchIT {

    /** The first people of the demo: they have documents, payslips and cases. */
    private static final String MANY = "2000";

    private final LaunchedServer server = LaunchedServer.shared();
    private final int employer =
            server.as("hr").get("/api/employers").array().getJsonObject(0).getInt("id");

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "Medewerkers", Set.of("salaris1", "hr", "controle"),
            "Herindicaties", Set.of("indicatie", "controle"),
            "Verzuimdossiers", Set.of("hr", "arbo", "controle"),
            "Ongevallen", Set.of("hr", "arbo", "leiding", "controle"),
            "HRM-dossiers", Set.of("hr", "leiding", "controle"),
            "Loonstroken", Set.of("salaris1", "controle"),
            "Salarisruns", Set.of("salaris1", "controle"),
            "Documenten", Set.of("salaris1", "hr", "controle"),
            "Brieven", Set.of("hr", "arbo", "controle"));

    @ParameterizedTest
    @CsvSource({
        "salaris1",
        "hr",
        "arbo",
        "leiding",
        "balie",
        "uwv",
        "bedrijfsarts",
        "inlener",
        "indicatie",
        "beheer",
        "controle"
    })
    void eachRoleFindsOnlyWhatItMayOpen(String account) {
        Set<String> found = new TreeSet<>();
        for (String text : List.of(MANY, "2026", "jan", "HRM-2026-0001")) {
            found.addAll(areas(account, text));
        }
        ALLOWED.forEach((area, accounts) -> {
            boolean adviser = account.equals("indicatie") && accounts.contains("hr");
            if (!accounts.contains(account) && !adviser) {
                assertThat(found).as(account).doesNotContain(area);
            }
        });
        if (Set.of("balie", "uwv", "bedrijfsarts", "inlener", "beheer").contains(account)) {
            assertThat(found).as(account).isEmpty();
        }
    }

    @Test
    void whatIsThereIsFoundByWhoMay() {
        assertThat(areas("hr", MANY)).contains("Medewerkers", "Verzuimdossiers");
        assertThat(areas("hr", "HRM-2026-0001")).contains("HRM-dossiers");
        assertThat(areas("controle", MANY)).contains("Medewerkers", "Herindicaties", "Verzuimdossiers");
        assertThat(areas("arbo", MANY)).contains("Verzuimdossiers").doesNotContain("Medewerkers");
    }

    private List<String> areas(String account, String text) {
        Api.Answer answer = server.as(account).get("/api/search?q=" + text + "&employer=" + employer);
        assertThat(answer.status()).as(account + ": " + answer.text()).isEqualTo(200);
        return answer.array().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("area"))
                .toList();
    }
}
