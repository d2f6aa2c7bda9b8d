package nl.noaberwerk.bedrijfsarts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.noaberwerk.absence.AbsenceCase;
import nl.noaberwerk.letters.Letter;
import nl.noaberwerk.letters.LetterSending;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.testing.MigratedDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a real database: what the employer reads holds no open spreekuur, and the trail does not say whose it was. */
class AppointmentsInDatabaseTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-10");
    private static final LocalDate DAY = LocalDate.parse("2026-11-12");

    private static MigratedDatabase server;
    private static SessionFactory factory;
    private static EntityManager database;
    private static final AppointmentReader READER = new AppointmentReader();
    private static final MedicalFiles FILES = new MedicalFiles();
    private static final List<AuditEntry> TRAIL = new ArrayList<>();

    /** The bedrijfsarts. */
    private static final class Someone extends Caller {

        @Override
        public String name() {
            return "bedrijfsarts";
        }

        @Override
        public void requireEmployer(long employerId) {
            assertThat(employerId).isEqualTo(1);
        }

        @Override
        public void requirePerson() {
            // it is one
        }
    }

    private static final class Day extends Today {

        @Override
        public LocalDate date() {
            return TODAY;
        }

        @Override
        public Instant now() {
            return Instant.parse("2026-11-10T09:00:00Z");
        }
    }

    private static final class Trail extends AuditTrail {

        @Override
        public void changed(AuditEntry entry) {
            TRAIL.add(entry);
        }

        @Override
        public void read(AuditEntry entry) {
            TRAIL.add(entry);
        }
    }

    @BeforeAll
    static void start() throws IOException, ReflectiveOperationException {
        server = MigratedDatabase.fresh();
        factory = configuration().buildSessionFactory();
        database = factory.createEntityManager();
        EmployeeNames names = new EmployeeNames();
        ConsultChecks checks = new ConsultChecks();
        Today day = new Day();
        set(READER, "database", database);
        set(names, "database", database);
        set(checks, "names", names);
        set(checks, "today", day);
        set(FILES, "database", database);
        set(FILES, "names", names);
        set(FILES, "checks", checks);
        set(FILES, "caller", new Someone());
        set(FILES, "trail", new Trail());
        set(FILES, "today", day);
        database.getTransaction().begin();
        execute("insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                + " small_for_aof, vakantietoeslag_month, payment_day) values (1, 0, 'Test', '123456789L01', '12345678',"
                + " 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
        execute("insert into person (id, version, bsn, birth_date) values (1, 0, 'c1', '1980-01-01')");
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (11, 0, 1, 1, '10001', 'WSW', '2020-01-01')");
    }

    @AfterAll
    static void stop() throws IOException {
        database.getTransaction().rollback();
        database.close();
        factory.close();
    }

    @Test
    void anOpenSpreekuurIsInNoListOfTheEmployerAndInTheAgendaOfTheBedrijfsarts() {
        database.persist(new Appointment(1, planned(AppointmentKind.VERZUIMSPREEKUUR), Instant.EPOCH, "arbo"));
        FILES.plan(1, planned(AppointmentKind.OPEN_SPREEKUUR));
        database.flush();
        database.clear();

        List<AppointmentKind> seen = new ArrayList<>();
        READER.between(1, DAY, DAY).forEach(one -> seen.add(one.getPlanned().kind()));
        READER.open(1).forEach(one -> seen.add(one.getPlanned().kind()));
        READER.of(List.of(11L)).forEach(one -> seen.add(one.getPlanned().kind()));
        READER.notInvited(1, TODAY).forEach(one -> seen.add(one.getPlanned().kind()));
        READER.withoutOutcome(1, DAY.plusDays(1))
                .forEach(one -> seen.add(one.getPlanned().kind()));
        assertThat(seen).hasSize(5).containsOnly(AppointmentKind.VERZUIMSPREEKUUR);
        assertThat(READER.between(1, DAY, DAY).get(0).getPlanned().at()).isEqualTo(LocalTime.of(10, 30));

        assertThat(FILES.agenda(1, DAY, DAY)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(AppointmentKind.OPEN_SPREEKUUR);
            assertThat(item.employmentId()).isEqualTo(11);
            assertThat(item.at()).isEqualTo(LocalTime.of(10, 30));
        });
        assertThat(TRAIL)
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry.toString()).doesNotContain("10001").doesNotContainIgnoringCase("open"));
    }

    private static Planned planned(AppointmentKind kind) {
        return new Planned(kind, 11, null, DAY, LocalTime.of(10, 30), "kamer 1", "x", null, null);
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", server.address())
                .setProperty("jakarta.persistence.jdbc.user", "postgres")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        List.of(
                        Appointment.class,
                        SmoMeeting.class,
                        SmoAction.class,
                        MedicalFile.class,
                        MedicalItem.class,
                        OwnConsult.class,
                        AbsenceCase.class,
                        Letter.class,
                        LetterSending.class,
                        Employer.class)
                .forEach(configuration::addAnnotatedClass);
        return configuration;
    }

    private static void execute(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    private static void set(Object bean, String name, Object value) throws ReflectiveOperationException {
        Field field = bean.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(bean, value);
    }
}
