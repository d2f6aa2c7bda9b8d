package nl.noaberwerk.absence.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import nl.noaberwerk.absence.CallBack;
import nl.noaberwerk.absence.CallBacks;
import nl.noaberwerk.absence.DueCall;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** Who must be called today, and a form for how one call went. */
@Named
@ViewScoped
public class CallBacksScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CallBacks calls;

    @Inject
    private EmployerInView employer;

    @Inject
    private transient Today today;

    private transient List<DueCall> rows;
    private Long id;
    private LocalDate calledOn;
    private boolean reached = true;
    private String note;

    /** Called when the form opens. @throws Refused when the call is not open any more */
    public void open() {
        calledOn = today.date();
        getCall();
    }

    public List<DueCall> getRows() {
        if (rows == null) {
            rows = employer.employer().isPresent() ? calls.due(employer.id()) : List.of();
        }
        return rows;
    }

    /** The call that the form is about. */
    public DueCall getCall() {
        return getRows().stream()
                .filter(row -> id != null && row.ziekmeldingId() == id)
                .findFirst()
                .orElseThrow(() -> Refused.conflict("absence.call.not-open"));
    }

    /** "dag 1", "dag 3" or "week 2". */
    public String occasion(DueCall row) {
        int day = row.call().sickDay();
        return day > 7 ? "week " + ((day - 1) / 7 + 1) : "dag " + day;
    }

    public boolean isLate(DueCall row) {
        return row.call().due().isBefore(today.date());
    }

    public String save() {
        DueCall done = calls.record(employer.id(), id, new CallBack.Made(calledOn, reached, note));
        Notice.afterRedirect(
                Messages.text(reached ? "absence.call.saved" : "absence.call.not-reached", done.name(), calledOn));
        return "/absence/calls.xhtml?faces-redirect=true";
    }

    /** The ziekmelding that the form is about. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    public void setCalledOn(LocalDate calledOn) {
        this.calledOn = calledOn;
    }

    public boolean isReached() {
        return reached;
    }

    public void setReached(boolean reached) {
        this.reached = reached;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
