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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawing of the areas in the poms holds in the code too. */
class ArchitectureTest {

    private static final String OURS = "nl.noaberwerk.";
    private static final List<String> EDGES = List.of("screen", "rest", "batch", "file", "web");

    private static final Set<String> LAW = Set.of("rules", "labour", "participation", "contractlaw");
    private static final Set<String> BELOW_PERSONNEL = with(LAW, "platform");
    private static final Set<String> BELOW_LETTERS = with(BELOW_PERSONNEL, "personnel");
    private static final Set<String> BELOW_WORK = with(BELOW_LETTERS, "documents", "signals", "letters", "privacy");
    private static final Set<String> ABOVE_WORK = with(BELOW_WORK, "hosts", "placement");
    private static final Set<String> BELOW_ABSENCE = with(ABOVE_WORK, "indication");
    private static final Set<String> ABOVE_ABSENCE = with(BELOW_ABSENCE, "absence");
    private static final Set<String> BELOW_PAYROLL = with(ABOVE_ABSENCE, "wages", "leave");
    private static final Set<String> ABOVE_PAYROLL = with(BELOW_PAYROLL, "payroll");

    /** Per area the areas that it may know. */
    private static final Map<String, Set<String>> KNOWS = Map.ofEntries(
            Map.entry("rules", Set.of()),
            Map.entry("labour", Set.of("rules")),
            Map.entry("participation", Set.of("rules")),
            Map.entry("contractlaw", Set.of("rules")),
            Map.entry("platform", Set.of("rules")),
            Map.entry("personnel", BELOW_PERSONNEL),
            Map.entry("wages", BELOW_LETTERS),
            Map.entry("documents", BELOW_LETTERS),
            Map.entry("signals", BELOW_LETTERS),
            Map.entry("letters", BELOW_LETTERS),
            Map.entry("privacy", with(BELOW_LETTERS, "signals", "letters")),
            Map.entry("home", BELOW_WORK),
            Map.entry("hosts", BELOW_WORK),
            Map.entry("placement", with(BELOW_WORK, "hosts")),
            Map.entry("indication", BELOW_WORK),
            Map.entry("hours", ABOVE_WORK),
            Map.entry("subsidies", ABOVE_WORK),
            Map.entry("leave", ABOVE_WORK),
            Map.entry("development", ABOVE_WORK),
            Map.entry("accountability", with(BELOW_ABSENCE, "subsidies")),
            Map.entry("absence", BELOW_ABSENCE),
            Map.entry("benefits", ABOVE_ABSENCE),
            Map.entry("poortwachter", with(ABOVE_ABSENCE, "benefits")),
            Map.entry("reintegration", with(ABOVE_ABSENCE, "benefits", "poortwachter")),
            Map.entry("figures", ABOVE_ABSENCE),
            Map.entry("incidents", ABOVE_ABSENCE),
            Map.entry("prevention", with(ABOVE_ABSENCE, "development")),
            Map.entry("arbo", with(ABOVE_ABSENCE, "incidents", "prevention")),
            Map.entry("bedrijfsarts", with(ABOVE_ABSENCE, "incidents", "prevention", "arbo")),
            Map.entry("payroll", BELOW_PAYROLL),
            Map.entry("finance", ABOVE_PAYROLL),
            Map.entry("filing", ABOVE_PAYROLL),
            Map.entry("handout", ABOVE_PAYROLL),
            Map.entry("contracts", ABOVE_PAYROLL),
            Map.entry("hrm", with(ABOVE_PAYROLL, "contracts")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.noaberwerk");

    private static Set<String> with(Set<String> areas, String... more) {
        return Stream.concat(areas.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

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
                .resideInAnyPackage("nl.noaberwerk.rules..", "nl.noaberwerk.labour..")
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
