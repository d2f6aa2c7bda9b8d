package nl.noaberwerk.personnel;

import java.util.Set;

/** A part of the dossier of a person that another area shows; implement it as an {@code @ApplicationScoped} bean. */
public interface DossierSection {

    /** The tab under which it stands. */
    default DossierTab tab() {
        return DossierTab.OTHER;
    }

    /** The place within the tab, low first: work 10, indicatie 20, loonstroken 30. */
    int order();

    /** The page of the part, from the root; it reads the id of the employment from {@code employeeScreen.id}. */
    String page();

    /** Who sees the part. */
    Set<String> roles();
}
