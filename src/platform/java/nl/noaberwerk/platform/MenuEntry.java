package nl.noaberwerk.platform;

import java.util.Set;

/**
 * A page of an area and the roles that may open it.
 *
 * @param label in the menu and the breadcrumb: "Medewerkers"
 * @param path from the root: "/personnel/persons.xhtml"
 * @param inMenu false for a page that is reached from another page
 */
public record MenuEntry(String label, String path, Set<String> roles, boolean inMenu) {

    /** A page in the menu. */
    public static MenuEntry of(String label, String path, String... roles) {
        return new MenuEntry(label, path, Set.of(roles), true);
    }

    /** A page that is reached from another page, such as a dossier from its list. */
    public static MenuEntry hidden(String label, String path, String... roles) {
        return new MenuEntry(label, path, Set.of(roles), false);
    }
}
