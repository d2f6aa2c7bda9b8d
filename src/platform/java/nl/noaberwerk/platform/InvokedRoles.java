package nl.noaberwerk.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Keeps, per thread, the roles that the services being called allow, so that {@link Caller} can ask whether the caller has
 * one of them for the employer in question and not just for some employer.
 *
 * <p>Bound to every service by WEB-INF/ejb-jar.xml; Caller refuses to work without it.
 */
public class InvokedRoles {

    private static final ThreadLocal<Deque<Set<String>>> CALLS = ThreadLocal.withInitial(ArrayDeque::new);

    @AroundInvoke
    public Object note(InvocationContext call) throws Exception {
        Deque<Set<String>> calls = CALLS.get();
        calls.push(allowed(call.getMethod()));
        try {
            return call.proceed();
        } finally {
            calls.pop();
            if (calls.isEmpty()) {
                CALLS.remove();
            }
        }
    }

    /**
     * What the running services demand: one of the roles of every set. A service that is open to all demands nothing.
     *
     * @throws IllegalStateException when no service runs, which means that this interceptor is not bound
     */
    static List<Set<String>> demanded() {
        Deque<Set<String>> calls = CALLS.get();
        if (calls.isEmpty()) {
            throw new IllegalStateException("InvokedRoles is not bound to the services: see WEB-INF/ejb-jar.xml.");
        }
        return calls.stream().filter(roles -> !roles.isEmpty()).distinct().toList();
    }

    static Set<String> allowed(Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        if (own != null) {
            return Set.of(own.value());
        }
        RolesAllowed whole = method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return whole == null || method.isAnnotationPresent(PermitAll.class) ? Set.of() : Set.of(whole.value());
    }
}
