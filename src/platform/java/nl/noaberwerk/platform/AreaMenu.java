package nl.noaberwerk.platform;

import java.util.List;

/**
 * An area of work tells which pages it has and who may open them; a page that no area names is refused to everybody.
 *
 * <p>Implement it once per area as an {@code @ApplicationScoped} bean without state.
 */
public interface AreaMenu {

    /** The heading in the menu: "Personeel". */
    String title();

    /** The place among the areas, low first: personeel 10, werkplekken 20, indicaties 30, salaris 40, financieel 50. */
    int order();

    List<MenuEntry> entries();
}
