package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.personnel.EmploymentFacts;
import nl.noaberwerk.personnel.EmploymentFactsReader;
import nl.noaberwerk.personnel.SecondAccount;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.testing.MigratedDatabase;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which account payroll pays on: the first, and after that only what a second person confirmed. */
class ChangedAccountInDatabaseTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final String FIRST = "NL19BANK0257627257";
    private static final String OTHER = "NL73BANK0097371421";

    private static MigratedDatabase server;
    private static Connection database;
    private static EmploymentFactsReader reader;

    @BeforeAll
    static void start() throws Exception {
        server = MigratedDatabase.fresh();
        database = server.source().getConnection();
        execute(
                "insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                        + " small_for_aof, vakantietoeslag_month, payment_day)"
                        + " values (1, 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        reader = readerOf(database);
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        database.close();
    }

    @Test
    void theAccountWithWhichSomebodyWasFirstRecordedIsUsedAtOnce() throws SQLException {
        employ(1);
        account(11, 1, "2026-01-01", FIRST);
        assertThat(facts(1, NOVEMBER).iban()).contains(FIRST);
    }

    @Test
    void aChangedAccountIsNotUsedUntilASecondPersonConfirmedIt() throws SQLException {
        employ(2);
        account(21, 2, "2026-01-01", FIRST);
        account(22, 2, "2026-11-01", OTHER);
        assertThat(facts(2, NOVEMBER).iban()).contains(FIRST);
        confirm(22, "hr");
        assertThat(facts(2, NOVEMBER).iban()).contains(OTHER);
    }

    @Test
    void aConfirmedAccountIsUsedFromItsOwnFirstDayOn() throws SQLException {
        employ(3);
        account(31, 3, "2026-01-01", FIRST);
        account(32, 3, "2026-12-01", OTHER);
        confirm(32, "hr");
        assertThat(facts(3, NOVEMBER).iban()).contains(FIRST);
        assertThat(facts(3, YearMonth.of(2026, 12)).iban()).contains(OTHER);
    }

    @Test
    void aRefusedAccountIsNeverUsedAndTheOneBeforeItKeepsHolding() throws SQLException {
        employ(4);
        account(41, 4, "2026-01-01", FIRST);
        account(42, 4, "2026-11-01", OTHER);
        refuse(42, "hr");
        assertThat(facts(4, NOVEMBER).iban()).contains(FIRST);
        assertThat(facts(4, YearMonth.of(2027, 6)).iban()).contains(FIRST);
    }

    @Test
    void anAccountRecordedLaterForAnEarlierDayWaitsToo() throws SQLException {
        employ(5);
        account(51, 5, "2026-06-01", FIRST);
        account(52, 5, "2026-01-01", OTHER);
        assertThat(facts(5, YearMonth.of(2026, 3)).iban()).isEmpty();
        assertThat(facts(5, NOVEMBER).iban()).contains(FIRST);
    }

    @Test
    void aNewerChangeThatWaitsDoesNotHideAnOlderOneThatWasConfirmed() throws SQLException {
        employ(6);
        account(61, 6, "2026-01-01", FIRST);
        account(62, 6, "2026-10-01", OTHER);
        account(63, 6, "2026-11-01", "NL04RABO0200112244");
        confirm(62, "hr");
        assertThat(facts(6, NOVEMBER).iban()).contains(OTHER);
    }

    @Test
    void payeeAndSecondAccountComeAlong() throws SQLException {
        employ(7);
        execute("insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason,"
                + " iban, account_holder, payee_kind, payee_name, payee_street, payee_house_number, payee_postal_code,"
                + " payee_city, payee_reference, second_iban, second_holder, second_amount)"
                + " values (71, 7, 'BANK', '2026-01-01', now(), 'salaris1', 'test', '" + FIRST + "', 'Beheer inz. Dam',"
                + " 'BEWINDVOERDER', 'Bewind Oost', 'Kerkplein', '3', '7591 AA', 'Denekamp', 'D-17', '" + OTHER
                + "', null, 75.00)");
        EmploymentFacts facts = facts(7, NOVEMBER);
        assertThat(facts.payee())
                .contains(new WagePayee(
                        WagePayee.Kind.BEWINDVOERDER, "Bewind Oost", "Kerkplein", "3", "7591 AA", "Denekamp", "D-17"));
        assertThat(facts.secondAccount()).contains(new SecondAccount(OTHER, null, Euro.of("75.00")));
        assertThat(facts.payee().orElseThrow().address().lines()).containsExactly("Kerkplein 3", "7591 AA  Denekamp");
    }

    @Test
    void whoRecordedAnAccountCannotConfirmItButMayTakeItBack() throws SQLException {
        employ(8);
        account(81, 8, "2026-01-01", FIRST);
        account(82, 8, "2026-11-01", OTHER);
        assertThatThrownBy(() -> confirm(82, "salaris1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("cannot confirm");
        refuse(82, "salaris1");
        assertThat(facts(8, NOVEMBER).iban()).contains(FIRST);
    }

    @Test
    void aDecisionIsTakenOnceAboutWhatWaitsAndIsNeverChanged() throws SQLException {
        employ(9);
        account(91, 9, "2026-01-01", FIRST);
        account(92, 9, "2026-11-01", OTHER);
        assertThatThrownBy(() -> confirm(91, "hr")).hasMessageContaining("needs no confirmation");
        refuse(92, "hr");
        assertThatThrownBy(() -> confirm(92, "leiding")).hasMessageContaining("unique");
        assertThatThrownBy(() -> execute("update bank_confirmation set refused = false where fact_id = 92"))
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> execute("delete from bank_confirmation where fact_id = 92"))
                .hasMessageContaining("never changed");
    }

    private static void employ(long id) throws SQLException {
        execute("insert into person (id, version, bsn, birth_date) values (%1$s, 0, 'cipher %1$s', '1980-12-07')"
                .formatted(id));
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                .concat(" values (%1$s, 0, %1$s, 1, '1000%1$s', 'WSW', '2025-01-01')".formatted(id)));
    }

    private static void account(long id, long employment, String from, String iban) throws SQLException {
        execute(
                "insert into employment_fact (id, employment_id, topic, valid_from, recorded_at, recorded_by, reason, iban)"
                        .concat(" values (%s, %s, 'BANK', '%s', now() + interval '%s second', 'salaris1', 'test', '%s')"
                                .formatted(id, employment, from, id, iban)));
    }

    private static void confirm(long fact, String by) throws SQLException {
        execute("insert into bank_confirmation (id, fact_id, decided_by, decided_at, refused, how, first_month)"
                .concat(
                        " values (nextval('bank_confirmation_id_seq'), %s, '%s', now(), false, 'TELEPHONE', '2026-11-01')"
                                .formatted(fact, by)));
    }

    private static void refuse(long fact, String by) throws SQLException {
        execute("insert into bank_confirmation (id, fact_id, decided_by, decided_at, refused, explanation)"
                .concat(
                        " values (nextval('bank_confirmation_id_seq'), %s, '%s', now(), true, 'niet door haar gevraagd')"
                                .formatted(fact, by)));
    }

    private static EmploymentFacts facts(long employment, YearMonth month) {
        return reader.of(List.of(employment), month).get(0);
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The reader asks the session for a connection and nothing else. */
    private static EmploymentFactsReader readerOf(Connection connection) throws Exception {
        Session session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, given) -> ((ReturningWork<?>) given[0]).execute(connection));
        EntityManager em = (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, given) -> session);
        EmploymentFactsReader made = new EmploymentFactsReader();
        Field field = EmploymentFactsReader.class.getDeclaredField("database");
        field.setAccessible(true);
        field.set(made, em);
        return made;
    }
}
