package nl.noaberwerk.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing of the areas in the poms holds in the code too. */
class ArchitectureTest {

    private static final String OURS = "nl.noaberwerk.";
    private static final List<String> EDGES = List.of("screen", "rest", "batch", "file", "web");

    /** Per area the areas that it may know. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("rules", Set.of()),
            Map.entry("platform", Set.of("rules")),
            Map.entry("personnel", Set.of("rules", "platform")),
            Map.entry("placement", Set.of("rules", "platform", "personnel")),
            Map.entry("indication", Set.of("rules", "platform", "personnel")),
            Map.entry("wages", Set.of("rules", "platform", "personnel")),
            Map.entry("documents", Set.of("rules", "platform", "personnel")),
            Map.entry(
                    "payroll",
                    Set.of("rules", "platform", "personnel", "placement", "indication", "wages", "documents")),
            Map.entry(
                    "finance",
                    Set.of(
                            "rules",
                            "platform",
                            "personnel",
                            "placement",
                            "indication",
                            "wages",
                            "documents",
                            "payroll")),
            Map.entry(
                    "filing",
                    Set.of(
                            "rules",
                            "platform",
                            "personnel",
                            "placement",
                            "indication",
                            "wages",
                            "documents",
                            "payroll")),
            Map.entry(
                    "handout",
                    Set.of(
                            "rules",
                            "platform",
                            "personnel",
                            "placement",
                            "indication",
                            "wages",
                            "documents",
                            "payroll")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.noaberwerk");

    static Stream<String> areas() {
        return KNOWS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anAreaKnowsOnlyTheAreasBelowIt(String area) {
        String[] unknown = areas().filter(
                        other -> !other.equals(area) && !KNOWS.get(area).contains(other))
                .map(other -> OURS + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(OURS + area + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(unknown.length == 0 ? new String[] {"none"} : unknown)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void anAreaIsSpokenToOnlyThroughItsRootPackage(String area) {
        noClasses()
                .that()
                .resideOutsideOfPackage(OURS + area + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(OURS + area + ".*.."))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void theRootPackageDoesNotKnowItsEdges(String area) {
        String[] edges =
                EDGES.stream().map(edge -> OURS + area + "." + edge + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(OURS + area)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(edges)
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void theLawKnowsNoServer() {
        noClasses()
                .that()
                .resideInAPackage("nl.noaberwerk.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "org.hibernate..", "org.eclipse.microprofile..")
                .check(CODE);
    }

    @Test
    void everyServiceDeniesByDefault() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(DenyAll.class)
                .check(CODE);
    }

    @Test
    void classesAreNamedByTheTrade() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO|Base|Common|Commons)")
                .check(CODE);
    }
}
