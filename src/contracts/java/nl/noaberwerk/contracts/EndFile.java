package nl.noaberwerk.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.platform.Refused;

/** The end of an employment that is being arranged; it ends nothing by itself, and once closed it never changes. */
@Entity
@Table(name = "end_file")
public class EndFile {

    /** How far it is. */
    public enum State {
        OPEN("loopt", "warning"),
        CLOSED("afgerond", "good"),
        CANCELLED("gaat niet door", "");

        private final String label;
        private final String chip;

        State(String label, String chip) {
            this.label = label;
            this.chip = chip;
        }

        /** In Dutch, for the screen. */
        public String label() {
            return label;
        }

        /** The kind of chip with which a screen shows it. */
        public String chip() {
            return chip;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "end_file_id_seq")
    @SequenceGenerator(name = "end_file_id_seq", sequenceName = "end_file_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Embedded
    private EndTerms terms;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "close_reason")
    private String closeReason = "";

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected EndFile() {}

    EndFile(Contract.Owner owner, EndTerms terms, Recording recording) {
        employerId = owner.employerId();
        employmentId = owner.employmentId();
        this.terms = terms;
        state = State.OPEN;
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    void change(EndTerms next) {
        requireOpen();
        terms = next;
    }

    void close(State last, Recording recording) {
        requireOpen();
        state = last;
        closeReason = recording.reason();
        closedAt = recording.at();
        closedBy = recording.by();
    }

    void requireOpen() {
        if (state != State.OPEN) {
            throw Refused.conflict("contracts.end.closed", state.label());
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

    public EndTerms getTerms() {
        return terms;
    }

    public State getState() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public String getClosedBy() {
        return closedBy;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
