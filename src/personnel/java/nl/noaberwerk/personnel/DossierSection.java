package nl.noaberwerk.personnel;

import java.util.Set;

/** A part of the dossier that another area fills; implement it as an {@code @ApplicationScoped} bean. */
public interface DossierSection {

    String title();

    /** The fragment of a page, from the root; it finds the employment in {@code employeeScreen.id}. */
    String path();

    /** Who may see it. */
    Set<String> roles();

    /** The place among the sections, low first. */
    int order();
}
