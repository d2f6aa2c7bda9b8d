package nl.noaberwerk.indication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.participation.HerindicatieTerms;
import nl.noaberwerk.platform.Refused;

/** A herindicatie from the moment it comes in sight until it is closed; each step guards itself. */
@Entity
public class Herindicatie {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "herindicatie_id_seq")
    @SequenceGenerator(name = "herindicatie_id_seq", sequenceName = "herindicatie_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private HerindicatieGround ground;

    @Enumerated(EnumType.STRING)
    private HerindicatieState state = HerindicatieState.TO_START;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private LocalDate latest;

    private LocalDate due;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "objection_until")
    private LocalDate objectionUntil;

    @Column(name = "objected_on")
    private LocalDate objectedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "college_id")
    private Long collegeId;

    protected Herindicatie() {}

    Herindicatie(long employerId, long employmentId, long personId, HerindicatieGround ground) {
        this.employerId = employerId;
        this.employmentId = employmentId;
        this.personId = personId;
        this.ground = ground;
    }

    Herindicatie openedOn(LocalDate day) {
        openedOn = day;
        return this;
    }

    /** About an indicatie that ends. @param latest the legal last day to ask for another */
    Herindicatie before(LocalDate end, LocalDate latest) {
        validUntil = end;
        this.latest = latest;
        due = latest;
        return this;
    }

    /** Because of an absence of thirteen weeks. */
    Herindicatie about(long absenceCase) {
        caseId = absenceCase;
        return this;
    }

    void start() {
        require(HerindicatieState.TO_START);
        state = HerindicatieState.FILE;
    }

    void sent(LocalDate day, long college) {
        require(HerindicatieState.FILE);
        requireFrom(openedOn, day);
        sentOn = day;
        collegeId = college;
        state = HerindicatieState.SENT;
        due = null;
    }

    void received(LocalDate day, HerindicatieTerms terms) {
        require(HerindicatieState.SENT);
        requireFrom(sentOn, day);
        receivedOn = day;
        state = HerindicatieState.RECEIVED;
        due = terms.decisionBy(day);
    }

    void decided(LocalDate day, Outcome result, HerindicatieTerms terms) {
        require(HerindicatieState.RECEIVED);
        requireFrom(receivedOn, day);
        decidedOn = day;
        outcome = result;
        objectionUntil = terms.objectionUntil(day);
        state = HerindicatieState.DECIDED;
        due = objectionUntil;
    }

    /** An objection after its term is taken too: UWV judges that, not we. */
    void objected(LocalDate day, HerindicatieTerms terms) {
        require(HerindicatieState.DECIDED);
        requireFrom(decidedOn, day);
        if (objectedOn != null) {
            throw Refused.conflict("indication.step.objected");
        }
        objectedOn = day;
        state = HerindicatieState.OBJECTION;
        due = terms.objectionDecidedBy(decidedOn);
    }

    void objectionDecided(LocalDate day, Outcome result) {
        require(HerindicatieState.OBJECTION);
        requireFrom(objectedOn, day);
        outcome = result;
        state = HerindicatieState.DECIDED;
        due = null;
    }

    void close(LocalDate day) {
        if (state == HerindicatieState.CLOSED) {
            throw Refused.conflict("indication.step.closed");
        }
        closedOn = day;
        state = HerindicatieState.CLOSED;
        due = null;
    }

    private void require(HerindicatieState expected) {
        if (state != expected) {
            throw Refused.conflict("indication.step.state", state.label(), expected.label());
        }
    }

    private static void requireFrom(LocalDate first, LocalDate day) {
        if (day.isBefore(first)) {
            throw new Refused("indication.step.too-early", first);
        }
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public long getPersonId() {
        return personId;
    }

    public HerindicatieGround getGround() {
        return ground;
    }

    public HerindicatieState getState() {
        return state;
    }

    /** The last day of the indicatie that it is about; empty when it is about none. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<Long> absenceCase() {
        return Optional.ofNullable(caseId);
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** The legal last day to ask for it; empty when the law names none. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /** The day to which it looks ahead in its state; empty when there is none. */
    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public LocalDate getSentOn() {
        return sentOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public LocalDate getObjectionUntil() {
        return objectionUntil;
    }

    public LocalDate getObjectedOn() {
        return objectedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public Optional<Long> college() {
        return Optional.ofNullable(collegeId);
    }
}
