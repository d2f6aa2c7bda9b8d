package nl.noaberwerk.platform.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;
import org.junit.jupiter.api.Test;

/** Who has few pages sees them all at once; who has many sees those of the area where she is. */
class MenuFoldingTest {

    private static final Set<String> HR = Set.of("hr");

    private record Area(String title, int order, List<MenuEntry> entries) implements AreaMenu {}

    private static AreaMenu area(String title, int pages) {
        return new Area(
                title,
                1,
                Stream.concat(
                                IntStream.range(0, pages)
                                        .mapToObj(i -> MenuEntry.of(title + i, "/" + title + i + ".xhtml", "hr")),
                                Stream.of(
                                        MenuEntry.of("Loon", "/loon.xhtml", "salaris"),
                                        MenuEntry.hidden("Los", "/los.xhtml", "hr")))
                        .toList());
    }

    private static List<String> open(MenuFolding menu) {
        return menu.groups().stream()
                .filter(MenuFolding.Group::open)
                .map(MenuFolding.Group::title)
                .toList();
    }

    @Test
    void fifteenPagesAreShownAtOnce() {
        MenuFolding menu = MenuFolding.of(List.of(area("a", 7), area("b", 8)), HR, "");
        assertThat(menu.isLong()).isFalse();
        assertThat(open(menu)).containsExactly("a", "b");
    }

    @Test
    void ofMorePagesOnlyThoseOfTheOpenAreaAreShown() {
        List<AreaMenu> areas = List.of(area("a", 7), area("b", 9), area("c", 1));
        MenuFolding menu = MenuFolding.of(areas, HR, "b");
        assertThat(menu.isLong()).isTrue();
        assertThat(open(menu)).containsExactly("b");
        assertThat(open(MenuFolding.of(areas, HR, ""))).as("the home page").isEmpty();
        assertThat(menu.groups()).extracting(MenuFolding.Group::isSingle).containsExactly(false, false, true);
    }

    @Test
    void whatTheCallerMayNotOpenOrIsNoPageOfTheMenuIsNotThere() {
        MenuFolding menu = MenuFolding.of(List.of(area("a", 2), area("leeg", 0)), HR, "a");
        assertThat(menu.groups()).hasSize(1);
        assertThat(menu.groups().get(0).entries()).extracting(MenuEntry::label).containsExactly("a0", "a1");
    }
}
