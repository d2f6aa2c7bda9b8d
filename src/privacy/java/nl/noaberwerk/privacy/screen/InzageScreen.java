package nl.noaberwerk.privacy.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.privacy.InzageKind;
import nl.noaberwerk.privacy.InzageRequest;
import nl.noaberwerk.privacy.InzageRequests;
import nl.noaberwerk.privacy.NewRecord;

/** The requests of people about their own data, and their answers. */
@Named
@ViewScoped
public class InzageScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/privacy/requests.xhtml?faces-redirect=true";

    @Inject
    private InzageRequests requests;

    @Inject
    private EmployerInView employer;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient List<InzageRequests.Line> rows;

    private String personnelNumber;
    private InzageKind kind;
    private LocalDate receivedOn;
    private String asked;
    private Long answered;
    private LocalDate answeredOn;
    private String answer;

    public List<InzageRequests.Line> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? requests.all(employer.id()) : List.of();
        }
        return rows;
    }

    public List<InzageRequests.Line> getOpen() {
        return getRows().stream().filter(line -> line.answer().isEmpty()).toList();
    }

    public boolean isLate(InzageRequests.Line line) {
        return line.isLate(today.date());
    }

    public boolean isMayChange() {
        return caller.has(Role.HR_ADVISEUR);
    }

    public InzageKind[] getKinds() {
        return InzageKind.values();
    }

    public String register() {
        InzageRequest request =
                requests.register(employer.id(), personnelNumber, kind, new NewRecord(getReceivedOn(), asked));
        Notice.afterRedirect(Messages.text("privacy.inzage.registered", request.getDueOn()));
        return AGAIN;
    }

    public String reply() {
        requests.answer(answered, new NewRecord(getAnsweredOn(), answer));
        Notice.afterRedirect(Messages.text("privacy.inzage.answered"));
        return AGAIN;
    }

    public String getPersonnelNumber() {
        return personnelNumber;
    }

    public void setPersonnelNumber(String personnelNumber) {
        this.personnelNumber = personnelNumber;
    }

    public InzageKind getKind() {
        return kind;
    }

    public void setKind(InzageKind kind) {
        this.kind = kind;
    }

    public LocalDate getReceivedOn() {
        return receivedOn == null ? today.date() : receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Long getAnswered() {
        return answered;
    }

    public void setAnswered(Long answered) {
        this.answered = answered;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn == null ? today.date() : answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
