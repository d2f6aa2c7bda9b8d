package nl.noaberwerk.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** In which team somebody works from a day on; never changed: the greatest first day, recorded last, holds. */
@Entity
@Table(name = "team_membership")
public class TeamMembership {

    /** From what holds less to what holds more, among memberships that have begun. */
    static final Comparator<TeamMembership> STRENGTH = Comparator.comparing(TeamMembership::getValidFrom)
            .thenComparing(TeamMembership::getRecordedAt)
            .thenComparing(membership -> membership.id);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_membership_id_seq")
    @SequenceGenerator(name = "team_membership_id_seq", sequenceName = "team_membership_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    @Embedded
    private Team team;

    @Column(name = "move_id")
    private Long moveId;

    protected TeamMembership() {}

    /** @param team null when she is in none from then on */
    public TeamMembership(long employmentId, Team team, Recording recording) {
        this.employmentId = employmentId;
        this.team = team;
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    public long getEmploymentId() {
        return employmentId;
    }

    /** Null when she is in no team from then on. */
    public Team getTeam() {
        return team;
    }

    public Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    boolean isWithin(long move) {
        return moveId != null && moveId == move;
    }

    /** Recorded because a group moved. */
    TeamMembership within(Long move) {
        moveId = move;
        return this;
    }

    public LocalDate getValidFrom() {
        return validFrom;
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
