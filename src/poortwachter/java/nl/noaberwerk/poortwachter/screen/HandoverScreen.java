package nl.noaberwerk.poortwachter.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.poortwachter.Candidate;
import nl.noaberwerk.poortwachter.Casemanagers;
import nl.noaberwerk.poortwachter.Deputy;
import nl.noaberwerk.poortwachter.Handover;
import nl.noaberwerk.poortwachter.ManagedCase;

/** Who looks after which cases, and handing them over: first seen, then done. */
@Named
@ViewScoped
public class HandoverScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOBODY = "-";

    @Inject
    private Casemanagers casemanagers;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<ManagedCase> rows;
    private transient List<ManagedCase> preview;
    private transient List<Candidate> candidates;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String of = "";
    private Long one;
    private String account;
    private LocalDate from;
    private String deputy;
    private LocalDate deputyFrom;
    private LocalDate deputyUntil;
    private String note;

    /** Called when the page opens: a case of the address is chosen already. */
    public void open() {
        from = today.date();
        if (one != null) {
            chosen.put(one, true);
        }
    }

    public boolean isPossible() {
        return employer.employer().isPresent();
    }

    public boolean isMayChange() {
        return caller.has(Role.ARBOCOORDINATOR) || caller.has(Role.HR_ADVISEUR);
    }

    /** The open cases of the filter; those of the address come first. */
    public List<ManagedCase> getRows() {
        if (rows == null) {
            Optional<String> whose =
                    Optional.of(of).filter(name -> !name.isEmpty()).map(name -> NOBODY.equals(name) ? "" : name);
            rows = isPossible() ? casemanagers.openCases(employer.id(), whose) : List.of();
        }
        return rows;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = isPossible() ? casemanagers.candidates(employer.id()) : List.of();
        }
        return candidates;
    }

    public List<TasksScreen.Choice> getOfChoices() {
        List<TasksScreen.Choice> choices = new ArrayList<>();
        choices.add(new TasksScreen.Choice("", "alle", of.isEmpty()));
        choices.add(new TasksScreen.Choice(NOBODY, "niemand", NOBODY.equals(of)));
        getCandidates()
                .forEach(who -> choices.add(new TasksScreen.Choice(
                        who.account(),
                        who.account() + " (" + who.fullName() + ")",
                        who.account().equals(of))));
        return choices;
    }

    /** Shows what would happen. */
    public void look() {
        preview = casemanagers.preview(handover());
    }

    /** Back to the choice. */
    public void change() {
        preview = null;
    }

    public String handOver() {
        int done = casemanagers.handOver(handover());
        Notice.afterRedirect(
                Messages.text(done == 1 ? "poortwachter.handover.done-one" : "poortwachter.handover.done", done));
        return "/poortwachter/handover.xhtml?faces-redirect=true&van=" + account;
    }

    public List<ManagedCase> getPreview() {
        return preview == null ? List.of() : preview;
    }

    public boolean isSeen() {
        return preview != null;
    }

    /** How many tasks go along. */
    public int getTasks() {
        return getPreview().stream().mapToInt(ManagedCase::tasks).sum();
    }

    private Handover handover() {
        boolean standIn = deputy != null && !deputy.isEmpty();
        return new Handover(
                chosen.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                account,
                from,
                standIn ? Optional.of(new Deputy(deputy, deputyFrom, deputyUntil)) : Optional.empty(),
                note);
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

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getDeputyFrom() {
        return deputyFrom;
    }

    public void setDeputyFrom(LocalDate deputyFrom) {
        this.deputyFrom = deputyFrom;
    }

    public LocalDate getDeputyUntil() {
        return deputyUntil;
    }

    public void setDeputyUntil(LocalDate deputyUntil) {
        this.deputyUntil = deputyUntil;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
