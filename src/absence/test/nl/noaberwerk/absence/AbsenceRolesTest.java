package nl.noaberwerk.absence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/** Which role may call what: whoever takes a call reports and sees nothing; who is not named gets nothing. */
class AbsenceRolesTest {

    private static final List<Class<?>> SERVICES = List.of(
            Ziekmeldingen.class,
            ZiekmeldingCorrections.class,
            Zwangerschapsverloven.class,
            Advices.class,
            AbsenceCases.class,
            HoursWorked.class,
            ReportDesk.class);

    @Test
    void everyServiceDeniesWhatItDoesNotAllow() {
        assertThat(SERVICES).allMatch(service -> service.isAnnotationPresent(DenyAll.class));
        assertThat(methods()).allMatch(method -> method.isAnnotationPresent(RolesAllowed.class));
    }

    @Test
    void whoTakesTheCallReportsAndSeesNoCase() {
        assertThat(methodsFor(Role.ZIEKMELDPUNT))
                .containsExactlyInAnyOrder(
                        "Ziekmeldingen.report",
                        "ZiekmeldingCorrections.undo",
                        "ReportDesk.find",
                        "ReportDesk.withNumber");
    }

    @Test
    void aSupervisorReportsAndNeverSetsAPercentage() {
        assertThat(methodsFor(Role.LEIDINGGEVENDE))
                .containsExactlyInAnyOrder(
                        "Ziekmeldingen.report",
                        "Ziekmeldingen.recover",
                        "ZiekmeldingCorrections.undo",
                        "ReportDesk.find",
                        "ReportDesk.withNumber",
                        "ReportDesk.standing");
    }

    @Test
    void theBedrijfsartsGivesAdviceAndAControleurChangesNothing() {
        assertThat(methodsFor(Role.BEDRIJFSARTS)).containsExactlyInAnyOrder("Advices.record", "Advices.of");
        assertThat(methodsFor(Role.CONTROLEUR))
                .containsExactlyInAnyOrder(
                        "AbsenceCases.list",
                        "AbsenceCases.locations",
                        "AbsenceCases.open",
                        "AbsenceCases.of",
                        "Zwangerschapsverloven.of",
                        "Advices.of",
                        "HoursWorked.of");
    }

    @Test
    void payrollAnInlenerUwvAndFunctioneelBeheerSeeNoCase() {
        assertThat(Stream.of(Role.SALARISADMINISTRATEUR, Role.INLENER, Role.FUNCTIONEEL_BEHEERDER, Role.UWV_MEDEWERKER))
                .allMatch(role -> methodsFor(role).isEmpty());
    }

    private static List<String> methodsFor(String role) {
        return methods().stream()
                .filter(method -> List.of(
                                method.getAnnotation(RolesAllowed.class).value())
                        .contains(role))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .toList();
    }

    private static List<Method> methods() {
        return SERVICES.stream()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }
}
