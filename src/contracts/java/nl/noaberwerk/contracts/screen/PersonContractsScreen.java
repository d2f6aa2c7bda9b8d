package nl.noaberwerk.contracts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.contracts.AanzegPlan;
import nl.noaberwerk.contracts.Chain;
import nl.noaberwerk.contracts.Contract;
import nl.noaberwerk.contracts.ContractHistory;
import nl.noaberwerk.contracts.ContractKind;
import nl.noaberwerk.contracts.Contracts;
import nl.noaberwerk.contracts.EndFile;
import nl.noaberwerk.contracts.EndFiles;
import nl.noaberwerk.contracts.NewContract;
import nl.noaberwerk.contracts.TemporaryContracts;
import nl.noaberwerk.contracts.TemporaryDecision.Choice;
import nl.noaberwerk.contracts.TemporaryFile;
import nl.noaberwerk.letters.LetterPerson;
import nl.noaberwerk.letters.Letters;
import nl.noaberwerk.letters.SendingManner;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.SentFile;
import nl.noaberwerk.platform.Today;

/** The contracts of one employee: what ends, what was decided and told, and another contract. */
@Named
@ViewScoped
public class PersonContractsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractHistory history;

    @Inject
    private TemporaryContracts temporary;

    @Inject
    private EndFiles ends;

    @Inject
    private Letters letters;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient LetterPerson person;
    private transient TemporaryFile file;
    private Long id;
    private Choice choice;
    private String note;
    private SendingManner manner;
    private LocalDate toldOn;
    private ContractKind kind;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private final EarlierFields earlier = new EarlierFields();
    private final AanzegLetterFields letter = new AanzegLetterFields();

    /** Called when the page opens: the fields begin with what would be usual. */
    public void open() {
        if (id == null) {
            throw Refused.notFound("contracts.contract.missing");
        }
        person = letters.person(id);
        toldOn = today.date();
        AanzegPlan plan = getPlan();
        firstDay = plan == null ? today.date() : plan.endsOn().plusDays(1);
        kind = plan == null ? ContractKind.INDEFINITE : ContractKind.EXTENSION;
        choice = getFile() == null || file.decisions().isEmpty()
                ? null
                : file.decisions().get(0).getChoice();
    }

    public LetterPerson getPerson() {
        if (person == null) {
            person = letters.person(id);
        }
        return person;
    }

    /** Null when no contract of hers ends. */
    public TemporaryFile getFile() {
        if (file == null) {
            file = temporary.of(id).orElse(null);
        }
        return file;
    }

    /** Null when no end is known. */
    public AanzegPlan getPlan() {
        return getFile() == null ? null : file.row().plan().orElse(null);
    }

    /** Null when nothing was told too late. */
    public TemporaryFile.Late getLateCost() {
        return getFile() == null ? null : file.late().orElse(null);
    }

    public String getTodo() {
        return getFile().row().todo(today.date());
    }

    public boolean isLate() {
        return getPlan() != null && getPlan().isLate(file.row().toldOn().orElse(today.date()));
    }

    public boolean isDecided() {
        return getFile() != null && !file.decisions().isEmpty();
    }

    /** Whether the letter tells of another contract. */
    public boolean isGoingOn() {
        return isDecided() && file.decisions().get(0).getChoice() != Choice.END;
    }

    public Chain getChain() {
        return history.chain(id);
    }

    public List<Contract> getContracts() {
        return contracts.of(id);
    }

    public List<EndFile> getEnds() {
        return ends.of(id);
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR, getPerson().employment().getEmployerId());
    }

    public String decide() {
        temporary.decide(id, choice, note);
        Notice.afterRedirect(Messages.text("contracts.temporary.decided", choice.label()));
        return again();
    }

    public String write() {
        temporary.write(id, letter.filled(isGoingOn()));
        Notice.afterRedirect(Messages.text("contracts.temporary.written"));
        return again();
    }

    /** The letter as it would be; nothing is kept. */
    public void preview() {
        SentFile.pdf("voorbeeld-aanzegging.pdf", temporary.preview(id, letter.filled(isGoingOn())));
    }

    public String tell() {
        temporary.told(id, manner, toldOn);
        Notice.afterRedirect(Messages.text("contracts.temporary.told", toldOn));
        return again();
    }

    public String draft() {
        Contract draft = contracts.draft(new NewContract(id, kind, firstDay, lastDay));
        Notice.afterRedirect(Messages.text("contracts.contract.drafted"));
        return "/contracts/contract.xhtml?faces-redirect=true&id=" + draft.getId();
    }

    public String recordEarlier() {
        history.recordEarlier(id, earlier.getEmployer(), earlier.getFirst(), earlier.getLast());
        Notice.afterRedirect(Messages.text("contracts.earlier.saved"));
        return again();
    }

    private String again() {
        return "/contracts/person.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Choice> getChoices() {
        return Arrays.asList(Choice.values());
    }

    public List<ContractKind> getKinds() {
        return Arrays.asList(ContractKind.values());
    }

    public List<SendingManner> getManners() {
        return List.of(SendingManner.HANDED_OVER, SendingManner.POST, SendingManner.EMAIL);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public SendingManner getManner() {
        return manner;
    }

    public void setManner(SendingManner manner) {
        this.manner = manner;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public ContractKind getKind() {
        return kind;
    }

    public void setKind(ContractKind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public AanzegLetterFields getLetter() {
        return letter;
    }

    public EarlierFields getEarlier() {
        return earlier;
    }
}
