package nl.noaberwerk.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AuditTrail;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Today;
import org.hibernate.SessionFactory;

/**
 * The services of an area on a real PostgreSQL, without a server, for a caller and on a day that the test chooses.
 *
 * <p>Parts find each other by their type, as injection does it; what is not given stays null.
 */
public final class Desk implements AutoCloseable {

    public final MigratedDatabase tables = MigratedDatabase.fresh();
    public final Someone caller = new Someone();
    public final Day day = new Day();

    /** What was fired as an event, in order. */
    public final List<Object> told = new ArrayList<>();

    /** What the audit trail holds, "what, subject", in order. */
    public final List<String> changes = new ArrayList<>();

    /** The same of what was looked at. */
    public final List<String> looks = new ArrayList<>();

    private final SessionFactory factory;
    private final EntityManager database;
    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    /** @param entities all that the services read or keep by Hibernate */
    public Desk(Class<?>... entities) {
        factory = tables.factory(entities);
        database = factory.createEntityManager();
        put(Caller.class, caller);
        put(Today.class, day);
        put(AuditTrail.class, new Trail(changes, looks));
        put(LawBook.class, new Book());
        put(EntityManager.class, database);
        parts.put(Event.class, event());
        areas();
        tables.employer();
    }

    /** Puts something at the place of a type: a stand-in for another area. */
    public <T> Desk put(Class<T> kind, T part) {
        parts.put(kind, part);
        return this;
    }

    /** What other areas put in by implementing an interface; nothing unless this is called. */
    public Desk areas(Object... implementations) {
        parts.put(
                Instance.class,
                Proxy.newProxyInstance(
                        Instance.class.getClassLoader(),
                        new Class<?>[] {Instance.class},
                        (proxy, method, arguments) -> switch (method.getName()) {
                            case "stream" -> Stream.of(implementations);
                            case "iterator" -> List.of(implementations).iterator();
                            case "isUnsatisfied" -> implementations.length == 0;
                            default -> null;
                        }));
        return this;
    }

    /** Makes the services and gives them each other; call it last. */
    public Desk with(Class<?>... services) {
        for (Class<?> service : services) {
            parts.put(service, made(service));
        }
        parts.values().forEach(this::fill);
        return this;
    }

    public <T> T the(Class<T> part) {
        return part.cast(parts.get(part));
    }

    /** In a transaction of its own, which is undone when something is refused. */
    public <T> T doing(Supplier<T> work) {
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

    public void does(Runnable work) {
        doing(() -> {
            work.run();
            return "";
        });
    }

    private Object event() {
        return Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    told.add(arguments[0]);
                    return null;
                });
    }

    private static Object made(Class<?> part) {
        try {
            var constructor = part.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
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
    public void close() {
        database.close();
        factory.close();
    }
}
