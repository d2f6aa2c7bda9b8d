package nl.noaberwerk.personnel.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.platform.Caller;

/** The parts of a dossier that other areas show to this caller. */
@Named
@RequestScoped
public class DossierSections {

    @Inject
    private Instance<DossierSection> sections;

    @Inject
    private Caller caller;

    /** The pages to include, in order. */
    public List<String> getPages() {
        return sections.stream()
                .filter(section -> section.roles().stream().anyMatch(caller::has))
                .sorted(Comparator.comparingInt(DossierSection::order))
                .map(DossierSection::page)
                .toList();
    }
}
