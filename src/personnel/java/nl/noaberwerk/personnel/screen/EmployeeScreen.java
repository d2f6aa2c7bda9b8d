package nl.noaberwerk.personnel.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.personnel.BankAccount;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.Detail;
import nl.noaberwerk.personnel.Dossier;
import nl.noaberwerk.personnel.Employees;
import nl.noaberwerk.personnel.Employment;
import nl.noaberwerk.personnel.Topic;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The dossier of an employee: what holds now, and all that was recorded; opening it is logged by the service. */
@Named
@ViewScoped
public class EmployeeScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Employees employees;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    @Inject
    private EmployerInView employer;

    private transient Dossier dossier;
    private transient List<DatedFact> now;
    private Long id;
    private String number;
    private String bsn;
    private String changed;
    private LocalDate changedFrom;

    /** A subject with what holds of it now; without details when nothing was recorded. */
    public record Card(Topic topic, LocalDate from, List<Detail> details) {}

    public Dossier getDossier() {
        if (dossier == null) {
            dossier = employees.dossier(getId());
        }
        return dossier;
    }

    public String getName() {
        return getDossier().nameOn(today.date());
    }

    /** What holds today per subject; of somebody outside our payroll only what is about the person. */
    public List<Card> getCards() {
        return Arrays.stream(Topic.values()).map(this::card).toList();
    }

    public List<DatedFact> getTimeline() {
        return getDossier().timeline();
    }

    /** "geldt nu", "gaat nog in", "eerder", or of an account that it waits or was refused. */
    public String stateOf(DatedFact fact) {
        if (!fact.counts()) {
            return fact instanceof BankAccount account && account.isWaiting() ? "waiting" : "refused";
        }
        if (now().contains(fact)) {
            return "now";
        }
        return fact.getValidFrom().isAfter(today.date()) ? "future" : "past";
    }

    /** "in service", "left" or "still to begin", as the end of a key of the messages. */
    public String getService() {
        LocalDate day = today.date();
        if (getDossier().employment().getInService().isAfter(day)) {
            return "future";
        }
        return getDossier().outOfService().filter(last -> last.isBefore(day)).isPresent() ? "left" : "current";
    }

    /** Null when no end is agreed. */
    public LocalDate getOutOfService() {
        return getDossier().outOfService().orElse(null);
    }

    /** The whole BSN after it was asked for, masked until then. */
    public String getBsn() {
        return bsn == null ? getDossier().person().bsn().masked() : bsn;
    }

    public boolean isMasked() {
        return bsn == null;
    }

    public void reveal() {
        bsn = employees.revealBsn(getId()).digits();
    }

    public boolean isMayChange() {
        return caller.has(Role.SALARISADMINISTRATEUR) || caller.has(Role.HR_ADVISEUR);
    }

    /** The account that waits for a second person; null when none does. */
    public BankAccount getWaitingAccount() {
        return getDossier().waitingAccount().orElse(null);
    }

    private Card card(Topic topic) {
        return now().stream()
                .filter(fact -> fact.topic() == topic)
                .findFirst()
                .map(fact -> new Card(topic, fact.getValidFrom(), shownOf(fact)))
                .orElse(new Card(topic, null, List.of()));
    }

    /** Most people have no payee and no second account: a row of empty fields says nothing. */
    private static List<Detail> shownOf(DatedFact fact) {
        return fact.topic() != Topic.BANK
                ? fact.details()
                : fact.details().stream()
                        .filter(detail -> !detail.value().isEmpty())
                        .toList();
    }

    private List<DatedFact> now() {
        if (now == null) {
            now = getDossier().on(today.date());
        }
        return now;
    }

    /** As given, or of the personnel number that was given. */
    public Long getId() {
        if (id == null && number != null) {
            id = employees
                    .withNumber(employer.id(), number)
                    .map(Employment::getId)
                    .orElseThrow(() -> Refused.notFound("personnel.employment.not-found", number));
        }
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** A personnel number of the employer in view, instead of an id. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The subject that was changed just before, so that it can be undone; null when none. */
    public String getChanged() {
        return changed;
    }

    /** Only the name of a topic counts. */
    public void setChanged(String changed) {
        this.changed = Arrays.stream(Topic.values())
                .map(Topic::name)
                .filter(name -> name.equals(changed))
                .findFirst()
                .orElse(null);
    }

    public LocalDate getChangedFrom() {
        return changedFrom;
    }

    public void setChangedFrom(LocalDate changedFrom) {
        this.changedFrom = changedFrom;
    }
}
