package nl.noaberwerk.home.screen;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.home.HomeChoice;
import nl.noaberwerk.home.HomeChoices;
import nl.noaberwerk.home.HomeTask;
import nl.noaberwerk.home.OwnWork;
import nl.noaberwerk.home.WorkTerm;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.EmployerName;

/** The home page: what waits for the user, of all areas, by when it must be done. */
@Named
@RequestScoped
public class HomeScreen {

    @Inject
    private OwnWork work;

    @Inject
    private HomeChoices choices;

    @Inject
    private EmployerInView employerInView;

    private List<HomeTask> tasks;
    private String area;
    private WorkTerm term;
    private boolean mine;
    private boolean everyEmployer;

    /** The tasks of one term. */
    public record Group(WorkTerm term, List<HomeTask> tasks) {}

    @PostConstruct
    void start() {
        HomeChoice.Filter kept = choices.filter();
        area = kept.area();
        term = kept.term();
        mine = kept.mine();
        everyEmployer = kept.everyEmployer();
    }

    /** Only terms that have tasks. */
    public List<Group> getGroups() {
        return Arrays.stream(WorkTerm.values())
                .map(one -> new Group(
                        one, shown().filter(task -> task.term() == one).toList()))
                .filter(group -> !group.tasks().isEmpty())
                .toList();
    }

    /** How many are shown. */
    public long getCount() {
        return shown().count();
    }

    /** How many there are without the filters. */
    public int getTotal() {
        return tasks().size();
    }

    /** The areas that have tasks, and the one that was chosen. */
    public List<String> getAreas() {
        return Stream.concat(tasks().stream().map(HomeTask::area), Stream.ofNullable(area))
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    public List<WorkTerm> getTerms() {
        return List.of(WorkTerm.values());
    }

    public boolean isSeveralEmployers() {
        return employerInView.employers().size() > 1;
    }

    public boolean isNarrowed() {
        return filter().narrows();
    }

    /** Keeps the filters for the account and shows the page anew. */
    public String show() {
        choices.keep(filter());
        return "/index.xhtml?faces-redirect=true";
    }

    public String showAll() {
        choices.keep(new HomeChoice.Filter(null, null, false, everyEmployer));
        return "/index.xhtml?faces-redirect=true";
    }

    private Stream<HomeTask> shown() {
        HomeChoice.Filter filter = filter();
        return tasks().stream().filter(task -> filter.shows(task));
    }

    private List<HomeTask> tasks() {
        if (tasks == null) {
            List<EmployerName> chosen = everyEmployer
                    ? employerInView.employers()
                    : employerInView.employer().stream().toList();
            tasks = work.of(chosen);
        }
        return tasks;
    }

    private HomeChoice.Filter filter() {
        return new HomeChoice.Filter(area, term, mine, everyEmployer);
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area == null || area.isBlank() ? null : area;
    }

    public WorkTerm getTerm() {
        return term;
    }

    public void setTerm(WorkTerm term) {
        this.term = term;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isEveryEmployer() {
        return everyEmployer;
    }

    public void setEveryEmployer(boolean everyEmployer) {
        this.everyEmployer = everyEmployer;
    }
}
