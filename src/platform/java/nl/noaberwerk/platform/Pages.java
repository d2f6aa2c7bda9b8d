package nl.noaberwerk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All pages of the areas, and who may open them. */
@ApplicationScoped
public class Pages {

    @Inject
    private Instance<AreaMenu> areas;

    /** The areas in the order of the menu. */
    public List<AreaMenu> areas() {
        return areas.stream().sorted(Comparator.comparingInt(AreaMenu::order)).toList();
    }

    public Optional<MenuEntry> at(String path) {
        return areas.stream()
                .flatMap(area -> area.entries().stream())
                .filter(entry -> withoutQuery(entry.path()).equals(path))
                .findFirst();
    }

    /** Denied unless an area names the page and one of its roles is had. */
    public boolean mayOpen(String path, Predicate<String> hasRole) {
        return areas.stream()
                .flatMap(area -> area.entries().stream())
                .filter(entry -> withoutQuery(entry.path()).equals(path))
                .anyMatch(entry -> entry.roles().stream().anyMatch(hasRole));
    }

    public Optional<AreaMenu> areaOf(String path) {
        return areas.stream()
                .filter(area -> area.entries().stream()
                        .anyMatch(entry -> withoutQuery(entry.path()).equals(path)))
                .findFirst();
    }

    private static String withoutQuery(String path) {
        int mark = path.indexOf('?');
        return mark < 0 ? path : path.substring(0, mark);
    }
}
