package nl.noaberwerk.indication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.noaberwerk.indication.file.IndicatieImports;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/** Nothing of an indicatie reaches payroll, a supervisor, a host employer, or an hr-adviseur without the right. */
class IndicatieRightsTest {

    private static final Set<String> ALLOWED = Set.of(Role.INDICATIEBEHEERDER, Role.CONTROLEUR);

    private static final List<Class<?>> SERVICES = List.of(
            Indicaties.class,
            IndicatieList.class,
            Herindicaties.class,
            HerindicatieSteps.class,
            Checklists.class,
            Colleges.class,
            FollowUps.class,
            IndicatieImports.class);

    @Test
    void everyMethodOfEveryServiceIsForWhoKeepsOrControlsIndicationsOnly() {
        for (Class<?> service : SERVICES) {
            assertThat(service).hasAnnotation(DenyAll.class);
            for (Method method : service.getDeclaredMethods()) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
                    assertThat(roles)
                            .as(service.getSimpleName() + "." + method.getName())
                            .isNotNull();
                    assertThat(ALLOWED).containsAll(Arrays.asList(roles.value()));
                }
            }
        }
    }

    @Test
    void soIsEveryPageAndEveryPlaceWhereItCouldShow() {
        new IndicationMenu().entries().forEach(entry -> assertThat(ALLOWED).containsAll(entry.roles()));
        assertThat(ALLOWED).containsAll(new IndicatieSection().roles());
        assertThat(ALLOWED).containsAll(new IndicatieEvents().roles());
        assertThat(ALLOWED).containsAll(new FindableHerindicaties().roles());
        new HerindicatieNight().kinds().forEach(kind -> assertThat(ALLOWED).containsAll(kind.roles()));
    }

    @Test
    void whoControlsChangesNothing() {
        for (Class<?> service : SERVICES) {
            for (Method method : service.getDeclaredMethods()) {
                boolean changes = Set.of("record", "lapse", "note", "takeBackLapse", "takeBackNote", "open", "answer")
                                .contains(method.getName())
                        && service != FollowUps.class;
                if (changes || service == HerindicatieSteps.class && method.isAnnotationPresent(RolesAllowed.class)) {
                    assertThat(method.getAnnotation(RolesAllowed.class).value())
                            .containsExactly(Role.INDICATIEBEHEERDER);
                }
            }
        }
    }
}
