package nl.noaberwerk.bedrijfsarts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SecretText;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody of the employer comes into the store of the bedrijfsarts: not by a role, not by a query, not by reading the table. */
class MedicalStoreTest {

    private static final String TEXT = "wat alleen de bedrijfsarts mag lezen";

    /** What only the store itself and its service may name. */
    private static final List<String> OF_THE_STORE = List.of("MedicalFile", "MedicalItem", "OwnConsult");

    private static final List<String> MAY_NAME_THE_STORE = List.of(
            "MedicalFile.java",
            "MedicalItem.java",
            "OwnConsult.java",
            "MedicalFiles.java",
            "OpenedFile.java",
            "AgendaItem.java");

    private static MigratedDatabase server;
    private static Connection database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                + " small_for_aof, vakantietoeslag_month, payment_day) values (1, 0, 'Test', '123456789L01', '12345678',"
                + " 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        execute("insert into person (id, version, bsn, birth_date) values (1, 0, 'c1', '1980-01-01')");
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (11, 0, 1, 1, '10001', 'WSW', '2020-01-01')");
        execute("insert into medical_file (id, employer_id, employment_id, opened_at, opened_by)"
                + " values (5, 1, 11, now(), 'bedrijfsarts')");
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void onlyTheBedrijfsartsCallsTheServiceOfTheStore() {
        assertThat(MedicalFiles.class.isAnnotationPresent(DenyAll.class)).isTrue();
        List<Method> open = Arrays.stream(MedicalFiles.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .toList();
        assertThat(open)
                .isNotEmpty()
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(RolesAllowed.class).value())
                        .containsExactly(Role.BEDRIJFSARTS));
    }

    @Test
    void noOtherClassQueriesTheStore() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<String> others = files.filter(path -> path.toString().matches(".*/java/.*\\.java|.*\\.xhtml"))
                    .filter(path ->
                            !MAY_NAME_THE_STORE.contains(path.getFileName().toString()))
                    .filter(path -> OF_THE_STORE.stream().anyMatch(name -> names(path, name)))
                    .map(Path::toString)
                    .toList();
            assertThat(others).isEmpty();
        }
    }

    @Test
    void anOpenSpreekuurIsNoAppointmentOfTheEmployer() {
        for (AppointmentKind own : List.of(AppointmentKind.OPEN_SPREEKUUR, AppointmentKind.PMO)) {
            assertThat(own.readers()).containsExactly(Role.BEDRIJFSARTS);
            assertThat(own.letterKind()).isEmpty();
            assertThat(AppointmentKind.planned()).doesNotContain(own);
            assertThatThrownBy(() -> new Appointment(1, planned(own), Instant.EPOCH, "hr"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> execute("insert into appointment (id, version, employer_id, employment_id, kind,"
                            + " planned_on, planned_at, place, with_whom, state, recorded_at, recorded_by) values (1, 0, 1,"
                            + " 11, '" + own + "', '2026-11-12', '10:00', 'kamer 1', 'x', 'PLANNED', now(), 'x')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("appointment_kind_check");
        }
    }

    @Test
    void whatIsWrittenIsNotReadableInTheDatabaseAndIsNeverChanged() throws SQLException {
        MedicalSecret secret = secret();
        try (PreparedStatement insert =
                database.prepareStatement("insert into medical_item (id, file_id, title, content, recorded_at,"
                        + " recorded_by) values (7, 5, ?, ?, now(), 'bedrijfsarts')")) {
            insert.setBytes(1, secret.encrypted(TEXT));
            insert.setBytes(2, secret.encrypted(TEXT));
            insert.executeUpdate();
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select title, content from medical_item where id = 7")) {
            row.next();
            String stored = new String(row.getBytes(2), StandardCharsets.ISO_8859_1);
            assertThat(stored).doesNotContain("bedrijfsarts").doesNotContain("lezen");
            // equal texts must not look equal
            assertThat(row.getBytes(1)).isNotEqualTo(row.getBytes(2));
            assertThat(secret.text(row.getBytes(2))).isEqualTo(TEXT);
        }
        assertThatThrownBy(() -> execute("update medical_item set title = content"))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("NW010"));
    }

    private static Planned planned(AppointmentKind kind) {
        return new Planned(kind, 11, null, LocalDate.parse("2026-11-12"), LocalTime.NOON, "kamer 1", "x", null, null);
    }

    private static MedicalSecret secret() {
        SecretText keys = SecretText.withKeys("m1:" + Base64.getEncoder().encodeToString(new byte[32]));
        return new MedicalSecret() {
            @Override
            protected SecretText keys() {
                return keys;
            }
        };
    }

    private static boolean names(Path path, String entity) {
        try {
            return Files.readString(path).matches("(?s).*\\b" + entity + "\\b.*");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
