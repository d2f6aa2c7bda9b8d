package nl.noaberwerk.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.personnel.Recording;

/** Somebody who gets copies of the letters of a person, from a day on; never changed, and its end stands apart. */
@Entity
public class Representative {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "representative_id_seq")
    @SequenceGenerator(name = "representative_id_seq", sequenceName = "representative_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id")
    private long personId;

    @Enumerated(EnumType.STRING)
    private RepresentativeKind kind;

    private String name;

    @Embedded
    private Address address;

    private String email;

    private String receives;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Representative() {}

    Representative(long personId, NewRepresentative draft, Recording recording) {
        this.personId = personId;
        kind = draft.kind();
        name = draft.name();
        address = draft.address();
        email = draft.email();
        receives = String.join(
                ",", draft.receives().stream().map(LetterTopic::name).toList());
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public boolean receives(LetterTopic topic) {
        return getReceives().contains(topic);
    }

    public List<LetterTopic> getReceives() {
        return Arrays.stream(receives.split(",")).map(LetterTopic::valueOf).toList();
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public RepresentativeKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public Address getAddress() {
        return address;
    }

    /** Empty when not known. */
    public String getEmail() {
        return email;
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
}
