package nl.noaberwerk.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PayHold;
import org.hibernate.annotations.Immutable;

/** A loonstop or opschorting of which notice was given at the moment of recording; never changed. */
@Entity
@Immutable
public class Loonmaatregel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loonmaatregel_id_seq")
    @SequenceGenerator(name = "loonmaatregel_id_seq", sequenceName = "loonmaatregel_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private PayHold.Kind kind;

    @Enumerated(EnumType.STRING)
    private LoonstopGround ground;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "notified_at")
    private Instant notifiedAt;

    @Column(name = "notified_by")
    private String notifiedBy;

    protected Loonmaatregel() {}

    /** @param ground of a loonstop; null of an opschorting */
    Loonmaatregel(CaseFile file, PayHold hold, LoonstopGround ground, Instant notifiedAt, String notifiedBy) {
        employerId = file.employerId();
        employmentId = file.employmentId();
        caseId = file.caseId();
        kind = hold.kind();
        this.ground = ground;
        firstDay = hold.days().first();
        lastDay = hold.days().lastDay().orElse(null);
        this.notifiedAt = notifiedAt;
        this.notifiedBy = notifiedBy;
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

    public long getCaseId() {
        return caseId;
    }

    public PayHold.Kind getKind() {
        return kind;
    }

    public boolean isLoonstop() {
        return kind == PayHold.Kind.LOONSTOP;
    }

    /** Only of a loonstop. */
    public Optional<LoonstopGround> ground() {
        return Optional.ofNullable(ground);
    }

    /** As it was announced. */
    public DaySpan days() {
        return new DaySpan(firstDay, lastDay);
    }

    public Instant getNotifiedAt() {
        return notifiedAt;
    }

    public String getNotifiedBy() {
        return notifiedBy;
    }
}
