package nl.noaberwerk.contracts;

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
import java.util.Comparator;
import nl.noaberwerk.letters.LetterText;
import nl.noaberwerk.personnel.Recording;
import nl.noaberwerk.rules.Regeling;

/** The words of a kind of contract under a regeling from a day on; never changed, and used once somebody else agreed. */
@Entity
@Table(name = "contract_template")
public class ContractTemplate {

    /** Of those that have begun the strongest holds. */
    static final Comparator<ContractTemplate> STRENGTH = Comparator.comparing(ContractTemplate::getValidFrom)
            .thenComparing(ContractTemplate::getRecordedAt)
            .thenComparing(ContractTemplate::getId);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contract_template_id_seq")
    @SequenceGenerator(
            name = "contract_template_id_seq",
            sequenceName = "contract_template_id_seq",
            allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private ContractKind kind;

    @Enumerated(EnumType.STRING)
    private Regeling regeling;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String title;

    private String body;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ContractTemplate() {}

    ContractTemplate(ContractKind kind, Regeling regeling, LetterText text, Recording recording) {
        this.kind = kind;
        this.regeling = regeling;
        title = text.subject();
        body = text.body();
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    public LetterText text() {
        return new LetterText(title, body);
    }

    public Long getId() {
        return id;
    }

    public ContractKind getKind() {
        return kind;
    }

    public Regeling getRegeling() {
        return regeling;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getTitle() {
        return title;
    }

    public String getBody() {
        return body;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
