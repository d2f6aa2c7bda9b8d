package nl.noaberwerk.platform.screen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaberwerk.platform.AreaMenu;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.EmployerName;
import nl.noaberwerk.platform.KnownTaskCount;
import nl.noaberwerk.platform.MenuEntry;
import nl.noaberwerk.platform.OpenWork;
import nl.noaberwerk.platform.Pages;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SearchPage;
import nl.noaberwerk.platform.Today;

/** What stands around every page: menu, breadcrumb, employer in view, search, tasks that wait, account. */
@Named("frame")
@RequestScoped
public class PageFrame {

    private static final String HOME = "/index.xhtml";

    @Inject
    private Pages pages;

    @Inject
    private Caller caller;

    @Inject
    private EmployerInView employerInView;

    @Inject
    private Instance<SearchPage> searchPages;

    @Inject
    private OpenWork work;

    @Inject
    private KnownTaskCount known;

    @Inject
    private Today today;

    private Set<String> roles;
    private List<EmployerName> employers;
    private MenuFolding menu;

    /** The menu of the caller; an area is folded unless the open page is one of its pages. */
    public List<MenuFolding.Group> getMenu() {
        return menu().groups();
    }

    /** Whether the menu is so long that it is folded and can be searched. */
    public boolean isMenuLong() {
        return menu().isLong();
    }

    private MenuFolding menu() {
        if (menu == null) {
            String here = pages.areaOf(getPath()).map(AreaMenu::title).orElse("");
            menu = MenuFolding.of(pages.areas(), rolesInView(), here);
        }
        return menu;
    }

    /** For the employer in view; of somebody who has no employer yet, for any. */
    private Set<String> rolesInView() {
        if (roles == null) {
            roles = employerInView
                    .employer()
                    .map(employer -> caller.rolesFor(employer.id()))
                    .orElseGet(() -> Role.ALL.stream().filter(caller::has).collect(Collectors.toSet()));
        }
        return roles;
    }

    /** The words before the page's own title: area, and the page's name in the menu. */
    public List<String> getTrail() {
        String path = getPath();
        return Stream.concat(
                        pages.areaOf(path).map(AreaMenu::title).stream(), pages.at(path).map(MenuEntry::label).stream())
                .toList();
    }

    public String getPath() {
        ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
        return request.getRequestServletPath();
    }

    /** "page" for the page that is shown, nothing for the others. */
    public String current(String path) {
        return path.equals(getPath()) ? "page" : null;
    }

    public List<EmployerName> getEmployers() {
        if (employers == null) {
            employers = employerInView.employers();
        }
        return employers;
    }

    public Long getEmployer() {
        return employerInView.getId();
    }

    /** The switch in the header; the page is opened anew for the other employer. */
    public void setEmployer(Long id) {
        if (id != null && !id.equals(employerInView.getId())) {
            employerInView.choose(id);
        }
    }

    public String switchEmployer() {
        return "/index.xhtml?faces-redirect=true";
    }

    public String getSearchPath() {
        return searchPages.stream()
                .map(SearchPage::path)
                .filter(path -> pages.mayOpen(path, caller::has))
                .findFirst()
                .orElse("");
    }

    /** How many things there are to do, as many as the home page has rows; not how many people they are about. */
    public int getTaskCount() {
        return employerInView.employer().map(employer -> tasksOf(employer.id())).orElse(0);
    }

    private int tasksOf(long employer) {
        return getPath().equals(HOME)
                ? known.keep(employer, today.now(), work.of(employer).size())
                : known.of(employer, today.now(), () -> work.of(employer).size());
    }

    public String getAccount() {
        return caller.name();
    }
}
