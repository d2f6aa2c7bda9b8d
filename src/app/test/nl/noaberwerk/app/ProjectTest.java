package nl.noaberwerk.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.Messages;
import org.junit.jupiter.api.Test;

/** What no compiler sees: files stay small, no area is forgotten, every text and page is known. */
class ProjectTest {

    private static final int LONGEST_FILE = 300;
    private static final Pattern KEY = Pattern.compile(
            "(?:new Refused|Refused\\.\\w+|Messages\\.text|FieldErrors\\.of)\\(\\s*(?:\\d+,\\s*)?\"([a-z][\\w.-]*\\.[\\w.-]*\\w)\"\\s*[,)]");

    private static final Pattern ROW =
            Pattern.compile("\\.refuse(?:Whole)?\\(\\s*(?:[\\w.]+,\\s*)?\"([a-z]+\\.[\\w.-]*\\w)\"");
    private static final Pattern IMPORT = Pattern.compile("new ImportDesk\\(\\s*\"([\\w.]+)\"");

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        List<String> tooLong = Project.files(".java", ".xhtml", ".css", ".js").stream()
                .filter(file -> Project.text(file).lines().count() > LONGEST_FILE)
                .map(file -> Project.SOURCES.relativize(file).toString())
                .toList();
        assertThat(tooLong).isEmpty();
    }

    @Test
    void thePersistenceUnitListsEveryArea() {
        String unit = Project.text(Project.SOURCES.resolve("app/resources/META-INF/persistence.xml"));
        assertThat(Project.areas())
                .isNotEmpty()
                .allSatisfy(area -> assertThat(unit).contains("<jar-file>lib/" + area + ".jar</jar-file>"));
    }

    @Test
    void everyAreaIsABeanArchive() {
        assertThat(Project.areas())
                .allSatisfy(area -> assertThat(Project.SOURCES.resolve(area + "/resources/META-INF/beans.xml"))
                        .exists());
    }

    @Test
    void migrationsHaveNumbersOfTheirOwn() {
        List<String> numbers = Project.files(".sql").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("V"))
                .map(name -> name.substring(0, name.indexOf("__")))
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void everyRefusalHasItsDutchText() {
        Set<String> without = new TreeSet<>();
        for (Path file : Project.files(".java")) {
            Matcher key = KEY.matcher(Project.text(file));
            while (key.find() && !file.toString().contains("test")) {
                if (Messages.text(key.group(1)).equals(key.group(1))) {
                    without.add(key.group(1));
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void everyRefusedRowAndEveryImportHasItsDutchTexts() {
        Set<String> without = new TreeSet<>();
        for (Path file : Project.files(".java")) {
            if (!file.toString().contains("/test/")) {
                keys(ROW, file).forEach(key -> addUnknown(without, key, ".reason", ".remedy"));
                keys(IMPORT, file)
                        .forEach(key -> addUnknown(without, key, ".no-file", ".do.add", ".do.add-one", ".done"));
            }
        }
        assertThat(without).isEmpty();
    }

    private static Stream<String> keys(Pattern pattern, Path file) {
        return pattern.matcher(Project.text(file)).results().map(found -> found.group(1));
    }

    private static void addUnknown(Set<String> unknown, String key, String... ends) {
        Stream.of(ends)
                .map(key::concat)
                .filter(whole -> Messages.text(whole).equals(whole))
                .forEach(unknown::add);
    }

    @Test
    void everyPageIsNamedForARole() {
        Set<String> named = menus().flatMap(menu -> menu.entries().stream())
                .map(MenuEntry::path)
                .map(path -> path.replaceAll("\\?.*", ""))
                .collect(Collectors.toSet());
        assertThat(pages())
                .allSatisfy(page -> assertThat(named)
                        .as("pages that an AreaMenu names, so that somebody may open them")
                        .contains(page));
        assertThat(pages()).as("pages that the menus name").containsAll(named);
    }

    /** The server refuses to start with two pages' beans of one name, whatever their areas. */
    @Test
    void screensHaveNamesOfTheirOwn() {
        List<String> names = Project.files("Screen.java").stream()
                .filter(file -> Project.text(file).contains("@Named\n"))
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Its answer carries scripts that our content security policy refuses; p:ajax gives them the nonce of the page. */
    @Test
    void noPageAsksTheServerByTheAjaxOfFacesItself() {
        List<String> pages = Project.files(".xhtml").stream()
                .filter(file -> Project.text(file).contains("<f:" + "ajax"))
                .map(file -> Project.SOURCES.relativize(file).toString())
                .toList();
        assertThat(pages).isEmpty();
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String area : Project.areas()) {
            Path screens = Project.SOURCES.resolve(area + "/screens");
            Project.files(".xhtml").stream()
                    .filter(file -> screens.equals(file.getParent()))
                    .filter(file -> Project.text(file).contains("template=\"/platform/template.xhtml\""))
                    .map(file -> "/" + area + "/" + file.getFileName())
                    .forEach(pages::add);
        }
        return pages;
    }

    private static Stream<AreaMenu> menus() {
        return new ClassFileImporter()
                .importPackages("nl.noaberwerk").stream()
                        .filter(type ->
                                type.isAssignableTo(AreaMenu.class) && type.isAnnotatedWith(ApplicationScoped.class))
                        .map(JavaClass::reflect)
                        .map(ProjectTest::made);
    }

    private static AreaMenu made(Class<?> type) {
        try {
            return (AreaMenu) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException notSimple) {
            throw new IllegalStateException(type + " needs a constructor without arguments", notSimple);
        }
    }
}
