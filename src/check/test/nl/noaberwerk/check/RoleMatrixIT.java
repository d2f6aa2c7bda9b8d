package nl.noaberwerk.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Holds the role matrix of absence against the running server, cell by cell: every page by its file in the architecture
 * tests, and every list of the API by {@code rest-matrix.csv}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleMatrixIT {

    private static final int FORBIDDEN = 403;

    /** A page that was opened without what it is about says what is missing; it does not break. */
    private static final int BROKEN = 500;

    private static final Map<String, String> ACCOUNTS = Map.ofEntries(
            Map.entry("salarisadministrateur", "salaris1"),
            Map.entry("hr-adviseur", "hr"),
            Map.entry("arbocoordinator", "arbo"),
            Map.entry("leidinggevende", "leiding"),
            Map.entry("functioneel-beheerder", "beheer"),
            Map.entry("ziekmeldpunt", "balie"),
            Map.entry("uwv-medewerker", "uwv"),
            Map.entry("bedrijfsarts", "bedrijfsarts"),
            Map.entry("inlener", "inlener"),
            Map.entry("indicatiebeheerder", "indicatie"),
            Map.entry("controleur", "controle"));

    private final LaunchedServer server = LaunchedServer.shared();
    private final Browser browser = new Browser(server.address());

    @AfterAll
    void close() {
        browser.close();
    }

    @Test
    void everyPageOpensForExactlyTheRolesOfTheMatrix() throws IOException {
        List<String> wrong = new ArrayList<>();
        Matrix matrix = Matrix.read(Path.of(System.getProperty("project.folder"), "src/app/test/role-matrix.csv"));
        for (int column = 0; column < matrix.roles().size(); column++) {
            String role = matrix.roles().get(column);
            Page page = browser.signIn(ACCOUNTS.get(role));
            for (Row row : matrix.ofKind("page")) {
                int status = page.request().get(server.address() + row.name()).status();
                if ((status != FORBIDDEN) != allowed(matrix, row, column) || status >= BROKEN) {
                    wrong.add(role + " " + row.name() + " gave " + status);
                }
            }
            page.context().close();
        }
        assertThat(wrong)
                .as("cells of the matrix that the server does not hold")
                .isEmpty();
    }

    @Test
    void everyListOfTheApiIsAnsweredToExactlyTheRolesOfTheMatrix() throws IOException {
        List<String> wrong = new ArrayList<>();
        Matrix matrix = Matrix.read(Path.of(System.getProperty("project.folder"), "src/check/test/rest-matrix.csv"));
        int employer =
                server.as("hr").get("/api/employers").array().getJsonObject(0).getInt("id");
        for (int column = 0; column < matrix.roles().size(); column++) {
            String role = matrix.roles().get(column);
            Api api = server.as(ACCOUNTS.get(role));
            for (Row row : matrix.ofKind("rest")) {
                int status = api.get(row.name() + "?employer=" + employer).status();
                boolean allowed = allowed(matrix, row, column);
                if ((status == 200) != allowed || !allowed && status != FORBIDDEN) {
                    wrong.add(role + " " + row.name() + " gave " + status);
                }
            }
        }
        assertThat(wrong).as("cells of the matrix that the API does not hold").isEmpty();
    }

    /** The account of the indicatiebeheerder is an hr-adviseur too, as it would be with a real one. */
    private static boolean allowed(Matrix matrix, Row row, int column) {
        boolean beside = matrix.roles().get(column).equals("indicatiebeheerder")
                && row.allowed().get(matrix.roles().indexOf("hr-adviseur"));
        return beside || row.allowed().get(column);
    }

    /** What may be opened, and whether each role may. */
    private record Row(String kind, String name, List<Boolean> allowed) {}

    private record Matrix(List<String> roles, List<Row> rows) {

        static Matrix read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            String header = lines.stream()
                    .filter(line -> line.startsWith("kind;"))
                    .findFirst()
                    .orElseThrow();
            List<String> roles = Arrays.asList(header.split(";")).subList(2, header.split(";").length);
            List<Row> rows = lines.stream()
                    .filter(line -> !line.startsWith("kind;") && !line.isBlank())
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Row(
                            cells[0],
                            cells[1],
                            Arrays.stream(cells).skip(2).map("x"::equals).toList()))
                    .toList();
            return new Matrix(roles, rows);
        }

        List<Row> ofKind(String kind) {
            return rows.stream().filter(row -> row.kind().equals(kind)).toList();
        }
    }
}
