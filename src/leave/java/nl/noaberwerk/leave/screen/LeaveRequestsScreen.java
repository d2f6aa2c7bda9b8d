package nl.noaberwerk.leave.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.leave.LeaveDesk;
import nl.noaberwerk.leave.Outcome;
import nl.noaberwerk.leave.RequestPage;
import nl.noaberwerk.leave.RequestSearch;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.PagedScreen;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The requests for leave, a page at a time; filters and page are in the address. */
@Named
@ViewScoped
public class LeaveRequestsScreen extends PagedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LeaveDesk desk;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Caller caller;

    @Inject
    private transient Today today;

    private transient RequestPage found;
    private String state = RequestSearch.State.OPEN.name();

    /** One choice of a filter. */
    public record Choice(String value, String label, boolean chosen) {}

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayAsk() {
        return caller.has(Role.HR_ADVISEUR) || caller.has(Role.LEIDINGGEVENDE);
    }

    public List<RequestPage.Row> getRows() {
        return found().rows();
    }

    @Override
    public int getTotal() {
        return found().total();
    }

    public List<Choice> getStates() {
        return Arrays.stream(RequestSearch.State.values())
                .map(one -> new Choice(one.name(), one.label(), one.name().equals(state)))
                .toList();
    }

    /** The word behind a request. */
    public String standing(RequestPage.Row row) {
        return row.outcome().map(Outcome::label).orElse("wacht op antwoord");
    }

    public String chip(RequestPage.Row row) {
        return row.outcome()
                .map(outcome -> outcome.isFree() ? "good" : "")
                .orElse(row.answerBy().isBefore(today.date().plusDays(4)) ? "danger" : "warning");
    }

    private RequestPage found() {
        if (found == null) {
            RequestSearch.State which = Arrays.stream(RequestSearch.State.values())
                    .filter(one -> one.name().equals(state))
                    .findFirst()
                    .orElse(RequestSearch.State.OPEN);
            found = isPossible()
                    ? desk.list(employer.id(), new RequestSearch(which, getText()), from(), SIZE)
                    : new RequestPage(List.of(), 0);
        }
        return found;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null ? RequestSearch.State.OPEN.name() : state;
    }
}
