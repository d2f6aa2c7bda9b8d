package nl.noaberwerk.poortwachter;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.testing.MigratedDatabase;
import org.junit.jupiter.api.Test;

/** What payroll is told of the end of the pay during sickness. */
class EndOfPayInDatabaseTest {

    private static final String MOMENT =
            "insert into obligation (id, version, employer_id, employment_id, case_id, kind,"
                    + " number, due, warn, state, reason) values ";

    // 11 was given a loonsanctie until 9 November 2027; 12 recovered, so her end of pay lapsed; 13 has only a task
    @Test
    void theLatestMomentThatHasNotLapsedIsTheLastDay() throws SQLException {
        try (Connection database = MigratedDatabase.fresh().source().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(MOMENT + row(11, ObligationKind.EINDE_LOONDOORBETALING, ObligationState.MOMENT) + ", "
                    + row(12, ObligationKind.EINDE_LOONDOORBETALING, ObligationState.LAPSED) + ", "
                    + row(13, ObligationKind.EVALUATIE, ObligationState.OPEN));

            assertThat(EndOfPay.read(database, List.of(11L, 12L, 13L)))
                    .containsOnlyKeys(11L)
                    .containsEntry(11L, LocalDate.parse("2027-11-09"));
            assertThat(EndOfPay.read(database, List.of())).isEmpty();
        }
    }

    private static String row(int id, ObligationKind kind, ObligationState state) {
        return "(" + id + ", 0, 1, " + id + ", " + id + ", '" + kind + "', 1, '2027-11-09', '2027-11-09', '" + state
                + "', 'test')";
    }
}
