package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** Something that happened to a ziekmelding; never changed: a correction is a new event that replaces it. */
@Entity
@Table(name = "absence_event")
public class AbsenceEvent {

    /** What happened; UNDONE only takes away the event that it replaces. */
    public enum Kind {
        SICK,
        DEGREE,
        RECOVERED,
        WITHDRAWN,
        UNDONE
    }

    /** Where it was known from. */
    public enum Source {
        REPORT,
        OWN_RECOVERY,
        BEDRIJFSARTS,
        IMPORT,
        LEAVE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "absence_event_id_seq")
    @SequenceGenerator(name = "absence_event_id_seq", sequenceName = "absence_event_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "ziekmelding_id")
    private long ziekmeldingId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;

    private BigDecimal incapacity;

    private boolean therapy;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "source_day")
    private LocalDate sourceDay;

    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "advice_id")
    private Long adviceId;

    private Long replaces;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    protected AbsenceEvent() {}

    /** @param recording its valid-from is the first day of the new state */
    AbsenceEvent(long ziekmeldingId, Kind kind, Source source, Recording recording) {
        this.ziekmeldingId = ziekmeldingId;
        this.kind = kind;
        this.source = source;
        day = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    AbsenceEvent to(Degree degree) {
        incapacity = degree.incapacity();
        therapy = degree.therapy();
        return this;
    }

    /** @param told day on which the employee told it */
    AbsenceEvent toldOn(LocalDate told) {
        sourceDay = told;
        return this;
    }

    AbsenceEvent by(BedrijfsartsAdvice advice) {
        sourceDay = advice.getAdviceDay();
        sourceName = advice.getAuthor();
        adviceId = advice.getId();
        return this;
    }

    AbsenceEvent insteadOf(AbsenceEvent other) {
        replaces = other.id;
        return this;
    }

    /** The same again, in a new act of recording. */
    AbsenceEvent again(Recording recording) {
        AbsenceEvent copy = new AbsenceEvent(ziekmeldingId, kind, source, recording.from(day));
        copy.incapacity = incapacity;
        copy.therapy = therapy;
        copy.sourceDay = sourceDay;
        copy.sourceName = sourceName;
        copy.adviceId = adviceId;
        return copy;
    }

    public Long getId() {
        return id;
    }

    public long getZiekmeldingId() {
        return ziekmeldingId;
    }

    public Kind getKind() {
        return kind;
    }

    /** First day of the new state. */
    public LocalDate getDay() {
        return day;
    }

    /** The degree from its day on; of a recovery and the like empty. */
    public Optional<Degree> degree() {
        return Optional.ofNullable(incapacity).map(percent -> new Degree(day, percent, therapy));
    }

    public Source getSource() {
        return source;
    }

    /** Day of the advice, or on which the employee told it. */
    public Optional<LocalDate> sourceDay() {
        return Optional.ofNullable(sourceDay);
    }

    public Optional<String> sourceName() {
        return Optional.ofNullable(sourceName);
    }

    public Optional<Long> adviceId() {
        return Optional.ofNullable(adviceId);
    }

    public Optional<Long> replaces() {
        return Optional.ofNullable(replaces);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public String getReason() {
        return reason;
    }
}
