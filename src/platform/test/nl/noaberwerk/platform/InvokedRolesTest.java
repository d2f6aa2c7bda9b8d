package nl.noaberwerk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** The roles that the running services allow are known while they run, and forgotten after. */
class InvokedRolesTest {

    @DenyAll
    static class Service {

        @RolesAllowed(Role.SALARISADMINISTRATEUR)
        public void pay() {}

        @RolesAllowed({Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR})
        public void look() {}

        @PermitAll
        public void ask() {}
    }

    @Test
    void everyRunningServiceDemandsOneOfItsRoles() throws Exception {
        Object seen = call("look", () -> call("pay", () -> call("ask", InvokedRoles::demanded)));
        assertThat(seen)
                .isEqualTo(List.of(
                        Set.of(Role.SALARISADMINISTRATEUR), Set.of(Role.SALARISADMINISTRATEUR, Role.HR_ADVISEUR)));
    }

    @Test
    void aServiceThatIsOpenDemandsNothing() throws Exception {
        assertThat(call("ask", InvokedRoles::demanded)).isEqualTo(List.of());
    }

    @Test
    void afterARefusalNothingIsLeftBehind() {
        assertThatThrownBy(() -> call("pay", () -> {
                    throw new EmployerForbidden();
                }))
                .isInstanceOf(EmployerForbidden.class);
        assertThatThrownBy(InvokedRoles::demanded).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutTheInterceptorNothingIsAllowed() {
        assertThatThrownBy(InvokedRoles::demanded).isInstanceOf(IllegalStateException.class);
    }

    private static Object call(String method, Callable<Object> work) throws Exception {
        InvocationHandler context = (proxy, asked, arguments) ->
                asked.getName().equals("getMethod") ? Service.class.getMethod(method) : work.call();
        return new InvokedRoles().note((InvocationContext) Proxy.newProxyInstance(
                InvokedRolesTest.class.getClassLoader(), new Class<?>[] {InvocationContext.class}, context));
    }
}
