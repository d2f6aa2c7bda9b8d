package nl.noaberwerk.poortwachter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.noaberwerk.absence.CaseFile;
import nl.noaberwerk.labour.Obligation;
import nl.noaberwerk.labour.ObligationKind;
import nl.noaberwerk.labour.ObligationState;
import nl.noaberwerk.personnel.Recording;

/** An obligation of a case as it stands now; it follows what is computed and never disappears. */
@Entity
@Table(name = "obligation")
public class StoredObligation {

    /** By legal date, then as they usually come. */
    static final Comparator<StoredObligation> ORDER = Comparator.comparing(StoredObligation::getDue)
            .thenComparing(StoredObligation::getKind)
            .thenComparing(StoredObligation::getNumber);

    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "obligation_id_seq")
    @SequenceGenerator(name = "obligation_id_seq", sequenceName = "obligation_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    private int number;

    @Column(name = "from_day")
    private LocalDate from;

    private LocalDate due;

    private LocalDate warn;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "done_by")
    private String doneBy;

    private String reason;

    protected StoredObligation() {}

    StoredObligation(CaseFile file, Obligation computed) {
        employerId = file.employerId();
        employmentId = file.employmentId();
        caseId = file.caseId();
        kind = computed.kind();
        number = computed.number();
        take(computed);
    }

    /** The name under which one obligation of a case is known. */
    record Key(ObligationKind kind, int number) {}

    Key key() {
        return new Key(kind, number);
    }

    static Key key(Obligation computed) {
        return new Key(computed.kind(), computed.number());
    }

    /** Takes over what was computed; tells what it was before when the date or the state changed. */
    Optional<ObligationChange> follow(Obligation computed, Recording recording) {
        LocalDate oldDue = due;
        ObligationState oldState = state;
        take(computed);
        return changed(oldDue, oldState, recording);
    }

    /** It is no longer asked; it stays visible with the reason. */
    Optional<ObligationChange> lapse(Recording recording) {
        ObligationState oldState = state;
        if (state != ObligationState.LAPSED) {
            state = ObligationState.LAPSED;
            doneOn = null;
            doneBy = null;
            reason = shortened("niet meer van toepassing: " + recording.reason());
        }
        return changed(due, oldState, recording);
    }

    /** Who recorded that it was done. */
    void doneBy(String account) {
        doneBy = account;
    }

    private void take(Obligation computed) {
        from = computed.from().orElse(null);
        due = computed.due();
        warn = computed.warn();
        state = computed.state();
        doneOn = computed.done().orElse(null);
        doneBy = null;
        reason = shortened(computed.reason());
    }

    private Optional<ObligationChange> changed(LocalDate oldDue, ObligationState oldState, Recording recording) {
        return oldDue.equals(due) && oldState == state
                ? Optional.empty()
                : Optional.of(new ObligationChange(this, oldDue, oldState, recording));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }

    /** Null while it was only computed. */
    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public long getCaseId() {
        return caseId;
    }

    public ObligationKind getKind() {
        return kind;
    }

    public int getNumber() {
        return number;
    }

    /** "Evaluatie 2" for one of a series. */
    public String getLabel() {
        return kind == ObligationKind.EVALUATIE ? kind.label() + " " + number : kind.label();
    }

    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    public LocalDate getDue() {
        return due;
    }

    public LocalDate getWarn() {
        return warn;
    }

    public ObligationState getState() {
        return state;
    }

    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    /** Who recorded that it was done; empty when nobody needed to. */
    public Optional<String> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public String getReason() {
        return reason;
    }

    /** Whether it is still to be done and its legal date is before the day. */
    public boolean isOverdue(LocalDate today) {
        return state == ObligationState.OPEN && due.isBefore(today);
    }

    /** Whether it was done after its legal date. */
    public boolean isLate() {
        return doneOn().filter(day -> day.isAfter(due)).isPresent();
    }
}
