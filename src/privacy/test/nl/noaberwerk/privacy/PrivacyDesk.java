package nl.noaberwerk.privacy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.Employer;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.FactStore;
import nl.noaberwerk.personnel.Retained;
import nl.noaberwerk.platform.AuditEntry;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.rules.Law;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** The services of this area on a real PostgreSQL, for a caller and on a day that the test chooses. */
final class PrivacyDesk implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final SessionFactory factory;
    private final EntityManager database;
    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    final Someone caller = new Someone();
    final Day day = new Day();
    final List<String> trail = new ArrayList<>();

    /** Who calls. */
    static final class Someone extends Caller {

        String name = "hr";

        @Override
        public String name() {
            return name;
        }

        @Override
        public void requireEmployer(long employerId) {
            // there is one employer
        }

        @Override
        public void requirePerson() {
            // nobody here is a program
        }
    }

    /** The day on which it all happens. */
    static final class Day extends Today {

        LocalDate date = LocalDate.parse("2026-11-10");

        @Override
        public LocalDate date() {
            return date;
        }
    }

    private static final class Files extends LawBook {

        @Override
        public Law current() {
            return Law.load();
        }
    }

    private static final class Trail extends AuditTrail {

        private final List<String> lines;

        private Trail(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void changed(AuditEntry entry) {
            lines.add(entry.what() + ", " + entry.subject());
        }

        @Override
        public void changed(String what, String subject, String details) {
            lines.add(what + ", " + subject);
        }

        @Override
        public void changedBy(String account, AuditEntry entry) {
            lines.add(entry.what() + ", " + entry.subject() + ", " + account);
        }

        @Override
        public void read(AuditEntry entry) {
            lines.add(entry.what() + ", " + entry.subject());
        }
    }

    PrivacyDesk() throws IOException {
        server = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        factory = configuration().buildSessionFactory();
        database = factory.createEntityManager();
        for (Object part : List.of(
                new FactStore(),
                new People(),
                new GuardList(),
                new GuardedText(),
                new Expiry(),
                new Erasure(),
                new RetentionNight(),
                new Retentions(),
                new LegalHolds(),
                new InzageRequests(),
                new Accesses(),
                new RequestsData(),
                new Secrecy(),
                new SecrecyStatements(),
                new GuardWords(),
                new DataBreaches(),
                new ProcessingRegister(),
                new RetainedRequests())) {
            parts.put(part.getClass(), part);
        }
        parts.put(Caller.class, caller);
        parts.put(Today.class, day);
        parts.put(LawBook.class, new Files());
        parts.put(AuditTrail.class, new Trail(trail));
        parts.put(Instance.class, areas());
        parts.put(EntityManager.class, database);
        parts.values().forEach(this::fill);
    }

    private Configuration configuration() {
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", server.getJdbcUrl("postgres", "postgres"))
                .setProperty("jakarta.persistence.jdbc.user", "postgres")
                .setProperty("jakarta.persistence.validation.mode", "none");
        List.of(
                        GuardWord.class,
                        SecrecyStatement.class,
                        SecrecyEnd.class,
                        LegalHold.class,
                        LegalHoldEnd.class,
                        RetentionProposal.class,
                        RetentionOutcome.class,
                        InzageRequest.class,
                        InzageAnswer.class,
                        DataBreach.class,
                        DataBreachStep.class,
                        ProcessingActivity.class,
                        Employment.class,
                        Employer.class)
                .forEach(configuration::addAnnotatedClass);
        return configuration;
    }

    /** The areas that let things go: here only the requests themselves. */
    private Object areas() {
        return Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> Stream.of((Retained) the(RetainedRequests.class)));
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
            return "";
        });
    }

    void execute(String sql) {
        does(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private void fill(Object part) {
        for (Class<?> kind = part.getClass(); kind != Object.class && kind != null; kind = kind.getSuperclass()) {
            for (Field field : kind.getDeclaredFields()) {
                if (parts.containsKey(field.getType())
                        && field.getDeclaringClass().getName().startsWith("nl.")) {
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
