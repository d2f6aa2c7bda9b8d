package nl.noaberwerk.absence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.EmploymentFact;
import nl.noaberwerk.personnel.EndOfService;
import nl.noaberwerk.placement.HostAccess;
import nl.noaberwerk.placement.HostGrant;
import nl.noaberwerk.placement.Supervision;
import nl.noaberwerk.placement.Supervisions;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.GuardList;
import nl.noaberwerk.privacy.GuardWord;
import nl.noaberwerk.privacy.GuardedText;
import nl.noaberwerk.privacy.Secrecy;
import nl.noaberwerk.signals.Signals;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The services of this area on a real PostgreSQL, for a caller and on a day that the test chooses. */
final class AbsenceDesk implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final SessionFactory factory;
    private final EntityManager database;
    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    final List<AbsenceChanged> told = new ArrayList<>();
    final List<String> looks = new ArrayList<>();
    final StandIns.Someone caller = new StandIns.Someone();
    final StandIns.Day day = new StandIns.Day();
    final StandIns.Promised secrecy = new StandIns.Promised();
    final StandIns.WrittenLetters letters = new StandIns.WrittenLetters();
    final StandIns.Raised signals = new StandIns.Raised();

    AbsenceDesk() throws IOException {
        server = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        factory = configuration().buildSessionFactory();
        database = factory.createEntityManager();
        for (Class<?> part : List.of(
                Spells.class,
                CaseReader.class,
                EmployeeNames.class,
                AbsenceAccess.class,
                CaseStore.class,
                EventStore.class,
                ZiekmeldingChecks.class,
                AnswerChecks.class,
                CaseRows.class,
                GuardList.class,
                GuardedText.class,
                Supervisions.class,
                Ziekmeldingen.class,
                ZiekmeldingCorrections.class,
                Zwangerschapsverloven.class,
                Advices.class,
                Loonmaatregelen.class,
                PayHolds.class,
                PaidAbsences.class,
                RetainedCases.class,
                RetainedLeaves.class,
                AbsenceData.class,
                ReportDesk.class,
                HoursWorked.class,
                AbsenceCases.class,
                HostAccess.class,
                AbsentPeople.class,
                DueCalls.class,
                CallBacks.class,
                MorningLists.class,
                MorningWork.class,
                AbsenceWord.class)) {
            parts.put(part, made(part));
        }
        parts.put(Caller.class, caller);
        parts.put(Secrecy.class, secrecy);
        parts.put(Today.class, day);
        parts.put(AuditTrail.class, new StandIns.Trail(looks));
        parts.put(Letters.class, letters);
        parts.put(Signals.class, signals);
        parts.put(LawBook.class, new StandIns.Book());
        parts.put(Instance.class, nothing());
        parts.put(Event.class, event());
        parts.put(EntityManager.class, database);
        parts.values().forEach(this::fill);
        execute(
                "insert into employer (id, version, name, loonheffingennummer, kvk, iban, cao, overheidswerkgever,"
                        + " small_for_aof, vakantietoeslag_month, payment_day)"
                        + " values (1, 0, 'Test', '123456789L01', '12345678', 'NL19BANK0257627257', 'Cao SW', true, false, 5, 25)");
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", server.getJdbcUrl("postgres", "postgres"))
                .setProperty("jakarta.persistence.jdbc.user", "postgres")
                .setProperty("jakarta.persistence.validation.mode", "none")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        List.of(
                        AbsenceCase.class,
                        Ziekmelding.class,
                        Particulars.class,
                        AbsenceEvent.class,
                        Zwangerschapsverlof.class,
                        BedrijfsartsAdvice.class,
                        Loonmaatregel.class,
                        LoonmaatregelEnd.class,
                        Employment.class,
                        EmploymentFact.class,
                        EndOfService.class,
                        Employer.class,
                        CallBack.class,
                        HostGrant.class,
                        HoursWorkedWeek.class,
                        GuardWord.class,
                        Supervision.class)
                .forEach(configuration::addAnnotatedClass);
        return configuration;
    }

    <T> T the(Class<T> part) {
        return part.cast(parts.get(part));
    }

    /** In a transaction of its own, which is undone when something is refused. */
    <T> T doing(Supplier<T> work) {
        database.getTransaction().begin();
        try {
            T done = work.get();
            database.getTransaction().commit();
            return done;
        } catch (RuntimeException refused) {
            database.getTransaction().rollback();
            throw refused;
        } finally {
            database.clear();
        }
    }

    void does(Runnable work) {
        doing(() -> {
            work.run();
            return null;
        });
    }

    /** Somebody in service since 2020. */
    long employ(long id) {
        execute("insert into person (id, version, bsn, birth_date) values (" + id + ", 0, 'x" + id
                + "', '1970-01-01')");
        execute("insert into employment (id, version, person_id, employer_id, personnel_number, regeling, in_service)"
                + " values (" + id + ", 0, " + id + ", 1, '" + (10_000 + id) + "', 'WSW', '2020-01-01')");
        execute("insert into person_fact (id, person_id, topic, valid_from, recorded_at, recorded_by, reason, surname,"
                + " initials, given_name) values (" + id + ", " + id + ", 'NAME', '2020-01-01', now(), 'test', 'test',"
                + " 'Dam" + id + "', 'M.', 'Mehmet')");
        return id;
    }

    void execute(String sql) {
        does(() -> database.createNativeQuery(sql).executeUpdate());
    }

    List<?> query(String sql) {
        return doing(() -> database.createNativeQuery(sql).getResultList());
    }

    /** Reported sick from the day on, at the desk of the arbocoordinator. */
    long sick(long employmentId, String firstDay) {
        return doing(() -> the(Ziekmeldingen.class)
                        .report(new NewZiekmelding(
                                employmentId,
                                LocalDate.parse(firstDay),
                                null,
                                Ziekmelding.ToldBy.EMPLOYEE,
                                null,
                                Answers.NONE)))
                .getId();
    }

    /** Sick on these days. */
    long sick(long employmentId, String firstDay, String lastDay) {
        long id = sick(employmentId, firstDay);
        recovered(id, LocalDate.parse(lastDay).plusDays(1).toString());
        return id;
    }

    void recovered(long ziekmeldingId, String firstDayBack) {
        does(() -> the(Ziekmeldingen.class).recover(ziekmeldingId, LocalDate.parse(firstDayBack)));
    }

    List<CaseFile> cases(long employmentId) {
        return doing(() -> the(CaseReader.class).of(List.of(employmentId)).getOrDefault(employmentId, List.of()));
    }

    Optional<CaseFile> one(long caseId) {
        return doing(() -> the(CaseReader.class).one(caseId));
    }

    /** No other area is there. */
    private static Object nothing() {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> null);
    }

    private Object event() {
        return Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments[0] instanceof AbsenceChanged change) {
                        told.add(change);
                    }
                    return null;
                });
    }

    private static Object made(Class<?> part) {
        try {
            return part.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void fill(Object part) {
        for (Class<?> kind = part.getClass(); kind != Object.class && kind != null; kind = kind.getSuperclass()) {
            for (Field field : kind.getDeclaredFields()) {
                boolean asked =
                        field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class);
                if (asked && parts.containsKey(field.getType())) {
                    set(part, field);
                }
            }
        }
    }

    private void set(Object part, Field field) {
        try {
            field.setAccessible(true);
            field.set(part, parts.get(field.getType()));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
        factory.close();
        server.close();
    }
}
