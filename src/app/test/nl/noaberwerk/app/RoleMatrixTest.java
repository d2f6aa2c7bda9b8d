package nl.noaberwerk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.Findable;
import nl.noaberwerk.personnel.PersonEvents;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Role;
import org.junit.jupiter.api.Test;

/**
 * Who may open which page and call which service outside payroll, cell by cell as {@code role-matrix.csv} says.
 *
 * <p>The file was held by hand against the rules of privacy: what is new or other here must be decided there first. The
 * same file's pages are held against the running server by {@code RoleMatrixIT}.
 */
class RoleMatrixTest {

    private static final Set<String> AREAS = Set.of(
            "absence",
            "accountability",
            "arbo",
            "bedrijfsarts",
            "benefits",
            "contracts",
            "development",
            "figures",
            "home",
            "hosts",
            "hours",
            "hrm",
            "incidents",
            "indication",
            "leave",
            "letters",
            "placement",
            "poortwachter",
            "prevention",
            "privacy",
            "reintegration",
            "signals",
            "subsidies");

    private static final Path MATRIX = Path.of("test/role-matrix.csv");

    @Test
    void everyPageAndServiceIsOpenToExactlyTheRolesOfTheMatrix() throws IOException {
        Set<String> expected = new TreeSet<>(Files.readAllLines(MATRIX));
        Set<String> found = new TreeSet<>(
                Stream.of(pages(), services(), parts()).flatMap(one -> one).toList());
        found.add("kind;name;" + String.join(";", Role.ALL));

        assertThat(found).isEqualTo(expected);
    }

    private static Stream<String> pages() {
        return classes()
                .filter(one -> one.isAssignableTo(AreaMenu.class) && !one.isInterface())
                .flatMap(menu -> ((AreaMenu) made(menu)).entries().stream())
                .map(RoleMatrixTest::row);
    }

    private static String row(MenuEntry entry) {
        return row("page", entry.path(), entry.roles()::contains);
    }

    private static Stream<String> services() {
        return classes()
                .filter(one -> one.isAnnotatedWith(Stateless.class))
                .flatMap(service -> service.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(RoleMatrixTest::row);
    }

    private static String row(JavaMethod method) {
        List<String> roles = method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> Arrays.asList(allowed.value()))
                .orElse(List.of());
        boolean all = method.isAnnotatedWith(PermitAll.class);
        String name = method.getOwner().getPackageName().replace("nl.noaberwerk.", "") + "."
                + method.getOwner().getSimpleName() + "." + method.getName()
                + method.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
        return row("service", name, role -> all || roles.contains(role));
    }

    /** What areas put into the search, the timeline and the dossier of a person, and for whom. */
    private static Stream<String> parts() {
        return Stream.of(
                        parts("found", Findable.class, Findable::roles),
                        parts("timeline", PersonEvents.class, PersonEvents::roles),
                        parts("section", DossierSection.class, DossierSection::roles))
                .flatMap(one -> one);
    }

    private static <T> Stream<String> parts(String kind, Class<T> contract, Function<T, Set<String>> roles) {
        return imported("nl.noaberwerk")
                .filter(one -> one.isAssignableTo(contract) && !one.isInterface())
                .map(one -> row(
                        kind,
                        one.getPackageName().replace("nl.noaberwerk.", "") + "." + one.getSimpleName(),
                        roles.apply(contract.cast(made(one)))::contains));
    }

    private static String row(String kind, String name, java.util.function.Predicate<String> allowed) {
        return Role.ALL.stream()
                .map(role -> allowed.test(role) ? "x" : "")
                .collect(Collectors.joining(";", kind + ";" + name + ";", ""));
    }

    private static Stream<JavaClass> classes() {
        return imported(AREAS.stream().map(area -> "nl.noaberwerk." + area).toArray(String[]::new));
    }

    private static Stream<JavaClass> imported(String... packages) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(packages).stream();
    }

    private static Object made(JavaClass bean) {
        try {
            return bean.reflect().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notMade) {
            throw new IllegalStateException(notMade);
        }
    }
}
