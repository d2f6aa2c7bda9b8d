package nl.noaberwerk.platform.screen;

import java.util.List;
import java.util.Set;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.MenuEntry;

/** The menu as a caller sees it: her pages per area; when there are many, only the area of the open page is unfolded. */
public record MenuFolding(List<Group> groups, boolean isLong) {

    /** So many pages are overseen at a glance. */
    private static final int AT_A_GLANCE = 15;

    /**
     * An area with the pages that the caller may open.
     *
     * @param open whether its pages are shown
     */
    public record Group(String title, List<MenuEntry> entries, boolean open) {

        /** An area of one page needs no folding: it is a link itself. */
        public boolean isSingle() {
            return entries.size() == 1;
        }
    }

    /** @param here the title of the area of the open page, or nothing */
    static MenuFolding of(List<AreaMenu> areas, Set<String> roles, String here) {
        List<Group> all = areas.stream()
                .map(area -> new Group(area.title(), allowed(area, roles), true))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        boolean isLong = all.stream().mapToInt(group -> group.entries().size()).sum() > AT_A_GLANCE;
        List<Group> groups = all.stream()
                .map(group -> new Group(
                        group.title(), group.entries(), !isLong || group.title().equals(here)))
                .toList();
        return new MenuFolding(groups, isLong);
    }

    private static List<MenuEntry> allowed(AreaMenu area, Set<String> roles) {
        return area.entries().stream()
                .filter(MenuEntry::inMenu)
                .filter(entry -> entry.roles().stream().anyMatch(roles::contains))
                .toList();
    }
}
