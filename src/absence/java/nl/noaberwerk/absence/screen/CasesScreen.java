package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.absence.AbsenceCases;
import nl.noaberwerk.absence.CasePage;
import nl.noaberwerk.absence.CaseSearch;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;

/** The cases of an employer, a page at a time; filters and page are in the address. */
@Named
@ViewScoped
public class CasesScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceCases cases;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient CasePage found;
    private String state = CaseSearch.State.NOW.name();
    private String location = "";

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayReport() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.ARBOCOORDINATOR);
    }

    public List<CasePage.Row> getRows() {
        return found().rows();
    }

    @Override
    public int getTotal() {
        return found().total();
    }

    public List<Choice> getStates() {
        return Arrays.stream(CaseSearch.State.values())
                .map(one -> new Choice(
                        one.name(),
                        Messages.text("absence.state." + one.name()),
                        one.name().equals(state)))
                .toList();
    }

    public List<Choice> getLocations() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "alle", location.isEmpty()));
        cases.locations(employer.id()).forEach(one -> choices.add(new Choice(one, one, one.equals(location))));
        return choices;
    }

    private CasePage found() {
        if (found == null) {
            CaseSearch search =
                    new CaseSearch(getText(), state(), Optional.of(location).filter(one -> !one.isEmpty()));
            found = isPossible() ? cases.list(employer.id(), search, from(), SIZE) : new CasePage(List.of(), 0);
        }
        return found;
    }

    private CaseSearch.State state() {
        return Arrays.stream(CaseSearch.State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(CaseSearch.State.NOW);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? CaseSearch.State.NOW.name() : state;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location == null ? "" : location;
    }
}
