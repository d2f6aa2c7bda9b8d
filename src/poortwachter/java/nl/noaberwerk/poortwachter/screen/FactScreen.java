package nl.noaberwerk.poortwachter.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.labour.FactKind;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.poortwachter.RecordedFact;
import nl.noaberwerk.poortwachter.Timeline;
import nl.noaberwerk.poortwachter.Timelines;

/** A form to record what happened in a case, or to take it back. */
@Named
@ViewScoped
public class FactScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Timelines timelines;

    @Inject
    private Today today;

    private transient Timeline timeline;
    private Long id;
    private Long withdraw;
    private FactKind kind;
    private LocalDate day;
    private String note;

    /** Called when the page opens. */
    public void open() {
        day = today.date();
        getTimeline();
    }

    public Timeline getTimeline() {
        if (timeline == null) {
            if (id == null) {
                throw Refused.notFound("poortwachter.case.not-found", "");
            }
            timeline = timelines.of(id);
        }
        return timeline;
    }

    /** What can be recorded. */
    public List<FactKind> getKinds() {
        return Arrays.stream(FactKind.values()).filter(FactKind::isRecorded).toList();
    }

    /** The fact that is to be taken back. */
    public RecordedFact getTaken() {
        return getTimeline().facts().stream()
                .filter(fact -> fact.getId().equals(withdraw))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("poortwachter.fact.not-found", withdraw));
    }

    public String save() {
        timelines.record(id, kind, day, note);
        Notice.afterRedirect(Messages.text("poortwachter.fact.saved", kind.label(), day));
        return back();
    }

    public String takeBack() {
        timelines.withdraw(withdraw, note);
        Notice.afterRedirect(Messages.text("poortwachter.fact.taken-back"));
        return back();
    }

    private String back() {
        return "/poortwachter/timeline.xhtml?faces-redirect=true&id=" + id;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getWithdraw() {
        return withdraw;
    }

    public void setWithdraw(Long withdraw) {
        this.withdraw = withdraw;
    }

    public FactKind getKind() {
        return kind;
    }

    public void setKind(FactKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
