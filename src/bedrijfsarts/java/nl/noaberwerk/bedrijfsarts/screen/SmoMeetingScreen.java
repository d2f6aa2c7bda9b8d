package nl.noaberwerk.bedrijfsarts.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.bedrijfsarts.Agreed;
import nl.noaberwerk.bedrijfsarts.ConsultPeople;
import nl.noaberwerk.bedrijfsarts.SmoAction;
import nl.noaberwerk.bedrijfsarts.SmoMeeting;
import nl.noaberwerk.bedrijfsarts.SmoMeetings;
import nl.noaberwerk.platform.EmployerInView;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Today;

/** One SMO: the cases that were spoken of, and what was agreed. */
@Named
@ViewScoped
public class SmoMeetingScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SmoMeetings meetings;

    @Inject
    private ConsultPeople people;

    @Inject
    private ConsultRights rights;

    @Inject
    private EmployerInView employer;

    @Inject
    private Today today;

    private transient SmoMeeting meeting;
    private transient List<SmoAction> actions;
    private transient Map<Long, String> cases;

    private Long id;
    private String who;
    private Long about;
    private String agreed;
    private String owner;
    private LocalDate due;

    /** Called when the page opens. */
    public void open() {
        getMeeting();
    }

    public SmoMeeting getMeeting() {
        if (meeting == null) {
            if (id == null) {
                throw Refused.notFound("bedrijfsarts.smo.unknown", "");
            }
            meeting = meetings.open(id);
        }
        return meeting;
    }

    public List<SmoAction> getActions() {
        if (actions == null) {
            actions = meetings.actions(id);
        }
        return actions;
    }

    /** Whose cases were spoken of, by case. */
    public Map<Long, String> getCases() {
        if (cases == null) {
            cases = new LinkedHashMap<>();
            for (Long caseId : getMeeting().getCases()) {
                CaseFile file = people.caseFile(caseId);
                cases.put(
                        caseId,
                        people.named(file.employerId(), List.of(file.employmentId()))
                                .getOrDefault(file.employmentId(), ""));
            }
        }
        return cases;
    }

    /** The same, name first, for a field to choose from. */
    public Map<String, Long> getChoices() {
        Map<String, Long> choices = new LinkedHashMap<>();
        getCases().forEach((caseId, name) -> choices.put(name, caseId));
        return choices;
    }

    public List<String> suggest(String typed) {
        return people.suggest(employer.id(), typed);
    }

    public String speak() {
        long person = people.employmentOf(getMeeting().getEmployerId(), who);
        CaseFile absence = people.openCase(getMeeting().getEmployerId(), person)
                .orElseThrow(() -> new Refused("bedrijfsarts.no-case"));
        meetings.speakOf(id, absence.caseId());
        return again(Messages.text("bedrijfsarts.smo.spoken", who));
    }

    public String agree() {
        if (about == null) {
            throw Refused.badRequest("bedrijfsarts.smo.case");
        }
        meetings.agree(id, new Agreed(about, agreed, owner, due));
        return again(Messages.text("bedrijfsarts.smo.agreed"));
    }

    public String done(long actionId) {
        meetings.done(actionId);
        return again(Messages.text("bedrijfsarts.smo.done"));
    }

    public boolean late(SmoAction action) {
        return action.isLate(today.date());
    }

    private String again(String notice) {
        Notice.afterRedirect(notice);
        return "/bedrijfsarts/smo-meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isMayChange() {
        return rights.plans() || rights.advises();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public Long getAbout() {
        return about;
    }

    public void setAbout(Long about) {
        this.about = about;
    }

    public String getAgreed() {
        return agreed;
    }

    public void setAgreed(String agreed) {
        this.agreed = agreed;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
