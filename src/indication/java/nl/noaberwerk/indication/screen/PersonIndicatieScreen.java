package nl.noaberwerk.indication.screen;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.noaberwerk.indication.Arbeidshandicap;
import nl.noaberwerk.indication.BeschutRequest;
import nl.noaberwerk.indication.FollowUps;
import nl.noaberwerk.indication.HerindicatieFollowUp;
import nl.noaberwerk.indication.HerindicatieGround;
import nl.noaberwerk.indication.HerindicatieSteps;
import nl.noaberwerk.indication.Herindicaties;
import nl.noaberwerk.indication.IndicatieLapse;
import nl.noaberwerk.indication.IndicatieOfPerson;
import nl.noaberwerk.indication.Indicaties;
import nl.noaberwerk.indication.ParticipationFact;
import nl.noaberwerk.indication.ParticipationKind;
import nl.noaberwerk.participation.HerindicatieTerm;
import nl.noaberwerk.participation.LapseGround;
import nl.noaberwerk.platform.Caller;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Notice;
import nl.noaberwerk.platform.Refused;
import nl.noaberwerk.platform.Role;
import nl.noaberwerk.platform.Today;

/** The indicatie of one person: decisions, its end, beschut werk and the doelgroepregister. */
@Named
@ViewScoped
public class PersonIndicatieScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LAPSE = "einde ";
    private static final String NOTE = "feit ";

    @Inject
    private Indicaties indicaties;

    @Inject
    private Herindicaties herindicaties;

    @Inject
    private HerindicatieSteps steps;

    @Inject
    private FollowUps followUps;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    private transient IndicatieOfPerson known;
    private Long id;
    private LapseGround ground;
    private ParticipationKind kind;
    private HerindicatieGround openGround;
    private LocalDate day;
    private String reason;
    private String taken;
    private Long task;
    private String done;
    private final DecisionFields decision = new DecisionFields();

    /** A lapse or a fact in one list. @param code what is taken back by it */
    public record Fact(String code, LocalDate day, String label, String reason, Instant at, String by) {

        static Fact of(IndicatieLapse lapse) {
            return new Fact(
                    LAPSE + lapse.getId(),
                    lapse.getDay(),
                    lapse.getGround().label(),
                    lapse.getReason(),
                    lapse.getRecordedAt(),
                    lapse.getRecordedBy());
        }

        static Fact of(ParticipationFact fact) {
            return new Fact(
                    NOTE + fact.getId(),
                    fact.getDay(),
                    fact.getKind().label(),
                    fact.getReason(),
                    fact.getRecordedAt(),
                    fact.getRecordedBy());
        }
    }

    /** Called when the page opens. */
    public void open() {
        day = today.date();
        getKnown();
    }

    public IndicatieOfPerson getKnown() {
        if (known == null) {
            if (id == null) {
                throw Refused.notFound("personnel.employment.not-found", "");
            }
            known = indicaties.of(id);
        }
        return known;
    }

    /** Of the last decision; asked only when there is one. */
    public HerindicatieTerm getTerm() {
        return getKnown().term().orElseThrow();
    }

    /** The open request for an advice beschut werk; asked only when there is one. */
    public BeschutRequest getAsked() {
        return getKnown().asked().orElseThrow();
    }

    public List<Fact> getFacts() {
        return Stream.concat(
                        getKnown().lapses().stream().map(Fact::of),
                        getKnown().facts().stream().map(Fact::of))
                .sorted(Comparator.comparing(Fact::day).reversed())
                .toList();
    }

    public String saveDecision() {
        indicaties.record(id, decision.besluit(), reason);
        return again("indication.person.decision");
    }

    public String saveLapse() {
        indicaties.lapse(id, ground, day, reason);
        return again("indication.person.saved");
    }

    public String saveNote() {
        indicaties.note(id, kind, day, reason);
        return again("indication.person.saved");
    }

    public String takeBack() {
        if (taken.startsWith(LAPSE)) {
            indicaties.takeBackLapse(id, Long.parseLong(taken.substring(LAPSE.length())), reason);
        } else {
            indicaties.takeBackNote(id, Long.parseLong(taken.substring(NOTE.length())), reason);
        }
        return again("indication.person.taken-back");
    }

    public String openFile() {
        long file = herindicaties.open(id, openGround, reason);
        return "/indication/herindicatie.xhtml?faces-redirect=true&id=" + file;
    }

    /** Tasks that belong to no herindicatie. */
    public List<HerindicatieFollowUp> getTasks() {
        return followUps.of(id);
    }

    public List<HerindicatieFollowUp> getOpenTasks() {
        return getTasks().stream().filter(one -> !one.isDone()).toList();
    }

    public String finish() {
        steps.done(task, done);
        return again("indication.follow-up.saved");
    }

    private String again(String key) {
        Notice.afterRedirect(Messages.text(key));
        return "/indication/indicatie.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isMayChange() {
        return caller.has(Role.INDICATIEBEHEERDER);
    }

    public List<LapseGround> getGrounds() {
        return LapseGround.recorded();
    }

    public ParticipationKind[] getKinds() {
        return ParticipationKind.values();
    }

    public Arbeidshandicap[] getCategories() {
        return Arbeidshandicap.values();
    }

    public DecisionFields getDecision() {
        return decision;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LapseGround getGround() {
        return ground;
    }

    public void setGround(LapseGround ground) {
        this.ground = ground;
    }

    public ParticipationKind getKind() {
        return kind;
    }

    public void setKind(ParticipationKind kind) {
        this.kind = kind;
    }

    public HerindicatieGround getOpenGround() {
        return openGround;
    }

    public void setOpenGround(HerindicatieGround openGround) {
        this.openGround = openGround;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTaken() {
        return taken;
    }

    public void setTaken(String taken) {
        this.taken = taken;
    }

    public Long getTask() {
        return task;
    }

    public void setTask(Long task) {
        this.task = task;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }
}
