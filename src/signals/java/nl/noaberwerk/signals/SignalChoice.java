package nl.noaberwerk.signals;

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
import java.util.Comparator;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** How a kind of signal reaches a role from a day on; never changed, a later one goes before it. */
@Entity
@Table(name = "signal_choice")
public class SignalChoice {

    /** The kind that stands for every kind for which nothing else was chosen. */
    public static final String OTHER = "*";

    private static final Comparator<SignalChoice> STRENGTH =
            Comparator.comparing(SignalChoice::getFrom).thenComparing(SignalChoice::getRecordedAt);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signal_choice_id_seq")
    @SequenceGenerator(name = "signal_choice_id_seq", sequenceName = "signal_choice_id_seq", allocationSize = 50)
    private Long id;

    private String role;

    private String kind;

    @Enumerated(EnumType.STRING)
    private MailManner manner;

    @Column(name = "holds_from")
    private LocalDate from;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected SignalChoice() {}

    SignalChoice(String role, String kind, MailManner manner, Recording recording) {
        this.role = role;
        this.kind = kind;
        this.manner = manner;
        from = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** What was chosen for the role and the kind, as it holds on the day; empty when nothing was. */
    static Optional<MailManner> holding(Collection<SignalChoice> choices, String role, String kind, LocalDate day) {
        return choices.stream()
                .filter(choice -> choice.role.equals(role) && choice.kind.equals(kind))
                .filter(choice -> !choice.from.isAfter(day))
                .max(STRENGTH)
                .map(SignalChoice::getManner);
    }

    public Long getId() {
        return id;
    }

    public String getRole() {
        return role;
    }

    public String getKind() {
        return kind;
    }

    public MailManner getManner() {
        return manner;
    }

    public LocalDate getFrom() {
        return from;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
