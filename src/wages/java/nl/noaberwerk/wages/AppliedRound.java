package nl.noaberwerk.wages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.rules.Euro;
import org.hibernate.annotations.Immutable;

/** A round that was carried out, or the undoing of one. */
@Entity
@Immutable
@Table(name = "salary_round")
public class AppliedRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "salary_round_id_seq")
    @SequenceGenerator(name = "salary_round_id_seq", sequenceName = "salary_round_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employer_id")
    private long employerId;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Enumerated(EnumType.STRING)
    private Cao cao;

    private LocalDate day;

    private String reason;

    private int people;

    private Euro effect;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    private Long undoes;

    protected AppliedRound() {}

    /** @param lines what it does; at least one */
    public AppliedRound(RoundQuestion question, Collection<RoundLine> lines, Recording recording) {
        employerId = question.employerId();
        kind = question.kind();
        cao = question.cao();
        day = recording.validFrom();
        reason = recording.reason();
        people = lines.size();
        effect = SalaryRound.effect(lines);
        appliedBy = recording.by();
        appliedAt = recording.at();
    }

    /** Says that this round takes another one back. */
    AppliedRound undoing(AppliedRound other) {
        undoes = other.id;
        return this;
    }

    RoundQuestion question() {
        return new RoundQuestion(employerId, kind, cao, day);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    public RoundKind getKind() {
        return kind;
    }

    /** Null for the minimum wage. */
    public Cao getCao() {
        return cao;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getReason() {
        return reason;
    }

    public int getPeople() {
        return people;
    }

    /** Euros per month over all people. */
    public Euro getEffect() {
        return effect;
    }

    public String getAppliedBy() {
        return appliedBy;
    }

    public Instant getAppliedAt() {
        return appliedAt;
    }

    /** The round that this one takes back; mostly empty. */
    public Optional<Long> undoes() {
        return Optional.ofNullable(undoes);
    }

    public boolean isUndoing() {
        return undoes != null;
    }
}
