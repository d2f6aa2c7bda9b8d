package nl.noaberwerk.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source folders of the project, for tests that read them. */
final class Project {

    static final Path SOURCES = Path.of(System.getProperty("basedir", "."))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private static final List<String> NO_AREAS =
            List.of("rules", "labour", "participation", "contractlaw", "testing", "app", "start", "check", "site");

    private Project() {}

    /** The areas of work that have services and tables: everything but the law, the WAR and what starts or checks it. */
    static List<String> areas() {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("java")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !NO_AREAS.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All source files of which the name has one of the endings; not what the build made. */
    static List<Path> files(String... endings) {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !SOURCES.relativize(file).toString().matches("[^/\\\\]+[/\\\\]target[/\\\\].*"))
                    .filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
