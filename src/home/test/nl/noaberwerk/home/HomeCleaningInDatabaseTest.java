package nl.noaberwerk.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.noaberwerk.testing.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ended long ago goes; what still works or ended lately stays. */
class HomeCleaningInDatabaseTest {

    private Desk desk;

    @BeforeEach
    void start() throws ReflectiveOperationException {
        desk = new Desk(HomeChoice.class).with(HomeCleaning.class);
        var days = HomeCleaning.class.getDeclaredField("days");
        days.setAccessible(true);
        days.setInt(desk.the(HomeCleaning.class), 90);
        account("anna", "x");
        account("bert", "closed");
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private void account(String name, String password) {
        desk.tables.execute("insert into account (id, version, name, full_name, password_hash) values ("
                + name.length() * name.hashCode() + ", 0, '" + name + "', 'Naam', '" + password + "')");
        desk.tables.execute("insert into home_choice (account, version) values ('" + name + "', 0)");
    }

    private void handOver(int id, String until, String ended) {
        desk.tables.execute("insert into take_over (id, account, deputy, from_day, until_day, recorded_at, ended_at)"
                + " values (" + id + ", 'anna', 'bert', '2026-01-01', '" + until + "', now(), " + ended + ")");
    }

    private void link(int id, String ends, String revoked) {
        desk.tables.execute(
                "insert into secret_link (id, account, purpose, hash, made_at, ends_at, revoked_at) values (" + id
                        + ", 'anna', 'CALENDAR', 'h" + id + "', '2026-01-01', '" + ends + "', " + revoked + ")");
    }

    private String ids(String table) {
        return desk.tables.one("select string_agg(cast(id as text), ',' order by id) from " + table);
    }

    @Test
    void ninetyDaysAfterItsEnd() {
        handOver(1, "2026-08-11", "null");
        handOver(2, "2026-08-12", "null");
        handOver(3, "2027-01-01", "'2026-08-11T10:00Z'");
        link(1, "2027-01-01", "'2026-08-11T10:00Z'");
        link(2, "2026-08-11T10:00Z", "'2026-08-01T10:00Z'");
        link(3, "2027-01-01", "'2026-09-01T10:00Z'");
        link(4, "2027-01-01", "null");

        desk.does(() -> desk.the(HomeCleaning.class).everyNight(LocalDate.parse("2026-11-10")));

        assertThat(ids("take_over")).isEqualTo("2");
        assertThat(ids("secret_link")).isEqualTo("3,4");
        assertThat(desk.tables.one("select string_agg(account, ',') from home_choice"))
                .isEqualTo("anna");
    }
}
