package nl.noaberwerk.personnel.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.noaberwerk.personnel.DossierSection;
import nl.noaberwerk.personnel.DossierTab;
import nl.noaberwerk.platform.Caller;

/**
 * The tabs of a dossier and the parts that other areas show to this caller; only those of the open tab are made.
 *
 * <p>The tab is read from the address itself, since the page is built before its parameters are set; it is kept in the view,
 * since what is sent back has no parameters.
 */
@Named
@ViewScoped
public class DossierSections implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Instance<DossierSection> sections;

    @Inject
    private transient Caller caller;

    private DossierTab tab;
    private List<Part> parts;

    /** A page to include under a tab. */
    public record Part(DossierTab tab, String page) implements Serializable {}

    @PostConstruct
    void start() {
        parts = sections.stream()
                .filter(section -> section.roles().stream().anyMatch(caller::has))
                .sorted(Comparator.comparingInt(DossierSection::order))
                .map(section -> new Part(section.tab(), section.page()))
                .toList();
        String asked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("tab");
        tab = getTabs().stream()
                .filter(one -> one.word().equals(asked))
                .findFirst()
                .orElse(DossierTab.PERSON);
    }

    /** What is about the person herself and the timeline stand always; the others when they have a part. */
    public List<DossierTab> getTabs() {
        return Arrays.stream(DossierTab.values()).filter(this::isShown).toList();
    }

    /** The pages to include under the open tab, in order. */
    public List<String> getPages() {
        return parts.stream().filter(part -> part.tab() == tab).map(Part::page).toList();
    }

    /** "page" for the open tab, nothing for the others. */
    public String current(DossierTab one) {
        return one == tab ? "page" : null;
    }

    public boolean isPerson() {
        return tab == DossierTab.PERSON;
    }

    public boolean isTimeline() {
        return tab == DossierTab.TIMELINE;
    }

    private boolean isShown(DossierTab one) {
        return one == DossierTab.PERSON
                || one == DossierTab.TIMELINE
                || parts.stream().anyMatch(part -> part.tab() == one);
    }
}
