package nl.noaberwerk.poortwachter.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.LawBook;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;
import nl.noaberwerk.poortwachter.RecordedFact;
import nl.noaberwerk.poortwachter.StoredObligation;
import nl.noaberwerk.poortwachter.Timeline;
import nl.noaberwerk.poortwachter.Timelines;
import nl.noaberwerk.rules.Grade;

/** The timeline of a case: as a picture, as a table, and what was recorded. */
@Named
@ViewScoped
public class TimelineScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Timelines timelines;

    @Inject
    private LawBook lawBook;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient Timeline timeline;
    private transient TimelinePicture picture;
    private Long id;

    /** Read once per view. */
    public Timeline of(Long caseId) {
        if (timeline == null) {
            if (caseId == null) {
                throw Refused.notFound("poortwachter.case.not-found", "");
            }
            timeline = timelines.of(caseId);
        }
        return timeline;
    }

    public TimelinePicture picture(Long caseId) {
        if (picture == null) {
            picture = TimelinePicture.of(of(caseId), today.date());
        }
        return picture;
    }

    /** "te laat" for what is open and past its day. */
    public String state(StoredObligation one) {
        return TimelinePicture.state(one, today.date());
    }

    /** The colour of the chip; the word says the same. */
    public String kind(StoredObligation one) {
        if (one.isOverdue(today.date()) || one.getState() == ObligationState.MISSED) {
            return "danger";
        }
        return switch (one.getState()) {
            case DONE -> "good";
            case OPEN -> "info";
            default -> "";
        };
    }

    /** Whether the row takes something back or was taken back itself. */
    public boolean stands(Long caseId, RecordedFact fact) {
        return of(caseId).standing().stream().anyMatch(one -> one.getId().equals(fact.getId()));
    }

    /** Whether terms of this law still have to be checked by a jurist. */
    public boolean isToBeChecked() {
        LocalDate day = today.date();
        return lawBook.current().topics().stream()
                .filter(topic -> topic.key().startsWith("poortwachter."))
                .anyMatch(topic -> topic.gradeOn(day) == Grade.TE_CONTROLEREN);
    }

    public boolean isMayChange() {
        return caller.has(Role.ARBOCOORDINATOR) || caller.has(Role.HR_ADVISEUR);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
