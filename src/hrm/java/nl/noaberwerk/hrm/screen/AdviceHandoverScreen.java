package nl.noaberwerk.hrm.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.noaberwerk.hrm.AdviceCases;
import nl.noaberwerk.hrm.AdviceHandovers;
import nl.noaberwerk.hrm.AdviceRow;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.RoleHolder;

/** Hands the open cases of one adviser over to another. */
@Named
@ViewScoped
public class AdviceHandoverScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdviceHandovers handovers;

    @Inject
    private AdviceCases cases;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    private transient List<AdviceRow> rows;
    private final HashMap<Long, Boolean> chosen = new HashMap<>();
    private String of = "";
    private String account;
    private String note;

    /** Called when the page opens: everything of the account is chosen. */
    public void open() {
        of = of.isEmpty() ? caller.name() : of;
        getRows().forEach(row -> chosen.put(row.id(), true));
    }

    public List<AdviceRow> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? handovers.openCases(employer.id(), of) : List.of();
        }
        return rows;
    }

    public String handOver() {
        Set<Long> ids = chosen.entrySet().stream()
                .filter(one -> Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int done = handovers.handOver(ids, account, note);
        Notice.afterRedirect(
                done == 1
                        ? Messages.text("hrm.handover.done-one", account)
                        : Messages.text("hrm.handover.done", done, account));
        return "/hrm/cases.xhtml?faces-redirect=true";
    }

    public List<Choice> getOfChoices() {
        return getAdvisers().stream()
                .map(one ->
                        new Choice(one.account(), one.fullName(), one.account().equals(of)))
                .toList();
    }

    public List<RoleHolder> getAdvisers() {
        return employer.employer().isPresent() ? cases.advisers(employer.id()) : List.of();
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of == null ? "" : of;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
