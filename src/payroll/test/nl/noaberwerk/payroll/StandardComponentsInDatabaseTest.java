package nl.noaberwerk.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.List;
import nl.noaberwerk.platform.database.YearMonthConverter;
import nl.noaberwerk.rules.Grade;
import nl.noaberwerk.testing.MigratedDatabase;
import nl.noaberwerk.wages.Taxation;
import nl.noaberwerk.wages.Treatment;
import nl.noaberwerk.wages.WageComponent;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The wage components that come with the program: complete, within their own rules, and never overwritten. */
class StandardComponentsInDatabaseTest {

    private static final String PROPOSAL = "insert into wage_component (id, code, valid_from, text, measure, direction,"
            + " taxation, premieloon, zvw, pension, vakantietoeslag, eindejaarsuitkering, minimumloon, account, grade,"
            + " source, recorded_by, recorded_at) values (%d, '%s', '%s', 'Maaltijd', 'AMOUNT', 'PAID', 'ONBELAST', false,"
            + " false, false, false, false, false, '4415', 'VASTGESTELD', 'afspraak', 'beheer', now())";
    private static final String CONFIRMATION =
            "update wage_component set confirmed_by = '%s', confirmed_at = now() where id = %d";

    private static MigratedDatabase server;
    private static List<WageComponent> components;

    @BeforeAll
    static void start() {
        server = MigratedDatabase.fresh();
        try (SessionFactory sessions = new Configuration()
                        .addAnnotatedClass(WageComponent.class)
                        .addAttributeConverter(YearMonthConverter.class, true)
                        .setProperty("hibernate.connection.url", server.address())
                        .setProperty("hibernate.hbm2ddl.auto", "validate")
                        .buildSessionFactory();
                Session session = sessions.openSession()) {
            components = session.createQuery("select c from WageComponent c order by c.id", WageComponent.class)
                    .getResultList();
        }
    }

    @Test
    void everyComponentOfTheMonthlyInputIsThereFromJanuary2024() {
        assertThat(components)
                .extracting(WageComponent::code)
                .containsExactlyInAnyOrder(
                        "OVERUREN",
                        "EXTRA_UREN",
                        "ONREGELMATIG",
                        "DECLARATIE",
                        "GRATIFICATIE",
                        "EENMALIG",
                        "VERLOF_KOOP",
                        "VERLOF_VERKOOP",
                        "VERLOF_EINDE",
                        "ONBETAALD_VERLOF",
                        "VOORSCHOT",
                        "VOORSCHOT_INHOUDING",
                        "FIETS_RUIL",
                        "FIETS_VERGOEDING",
                        "VAKBOND",
                        "PERSONEELSVERENIGING",
                        "LOONGARANTIE",
                        "NABETALING",
                        "NABETALING_VORIG_JAAR");
        assertThat(components)
                .allMatch(WageComponent::isInForce)
                .extracting(WageComponent::validFrom)
                .containsOnly(YearMonth.of(2024, 1));
    }

    @Test
    void eachHasASourceAndAGradeAndObeysTheRulesForDefinitions() {
        assertThat(components).allSatisfy(component -> {
            assertThatCode(() -> component.definition().check()).doesNotThrowAnyException();
            assertThat(component.source()).isNotBlank();
        });
    }

    @Test
    void whatTheSourceCallsAnAssumptionOrToBeLookedUpIsMarkedToCheck() {
        assertThat(components).allSatisfy(component -> {
            boolean unsure = component.source().matches("(?s).*(aanname|nagaan|Nagaan).*");
            assertThat(component.definition().grade())
                    .as(component.code())
                    .isEqualTo(unsure ? Grade.TE_CONTROLEREN : Grade.VASTGESTELD);
        });
    }

    @Test
    void loongarantieIsOrdinaryWageAndAUnionFeeIsTakenFromTheNetWage() {
        assertThat(treatment("LOONGARANTIE")).isEqualTo(Treatment.ordinaryWage());
        assertThat(treatment("VAKBOND")).isEqualTo(Treatment.untaxed());
        assertThat(treatment("GRATIFICATIE").taxation()).isEqualTo(Taxation.BIJZONDERE_BELONING);
    }

    @Test
    void aDefinitionIsNeverChangedOrRemoved() throws SQLException {
        assertKept("update wage_component set percentage = 200 where code = 'OVERUREN'");
        assertKept("update wage_component set confirmed_by = 'a', confirmed_at = now() where code = 'OVERUREN'");
        assertKept("delete from wage_component where code = 'OVERUREN'");
        assertKept("truncate wage_component");
    }

    @Test
    void aProposalIsConfirmedByAnotherOnceAndThenKept() throws SQLException {
        execute(PROPOSAL.formatted(201, "MAALTIJD", "2027-01-01"));
        assertThatThrownBy(() -> execute(PROPOSAL.formatted(202, "MAALTIJD", "2027-02-01")))
                .as("a second proposal while one waits")
                .hasMessageContaining("wage_component_waiting");
        assertThatThrownBy(() -> execute(CONFIRMATION.formatted("beheer", 201))).hasMessageContaining("four_eyes");
        assertKept("update wage_component set text = 'Anders' where id = 201");

        execute(CONFIRMATION.formatted("beheer2", 201));
        assertKept("update wage_component set withdrawn_by = 'x', withdrawn_at = now() where id = 201");
        execute(PROPOSAL.formatted(203, "MAALTIJD", "2027-02-01"));
    }

    @Test
    void theDatabaseKnowsThatWhatIsUntaxedCountsForNothing() {
        assertThatThrownBy(() -> execute(
                        PROPOSAL.formatted(204, "FOUT", "2027-01-01").replace("'ONBELAST', false", "'ONBELAST', true")))
                .hasMessageContaining("wage_component_untaxed");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection database = server.source().getConnection();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Treatment treatment(String code) {
        return components.stream()
                .filter(component -> component.code().equals(code))
                .findFirst()
                .orElseThrow()
                .treatment();
    }

    private static void assertKept(String sql) throws SQLException {
        try (Connection database = server.source().getConnection();
                Statement statement = database.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as(sql)
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("NW001"));
        }
    }
}
