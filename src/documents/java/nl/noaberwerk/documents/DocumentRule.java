package nl.noaberwerk.documents;

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
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A kind of document from a day on: who may see it and how long it is kept; never changed, a new one goes before it. */
@Entity
@Table(name = "document_rule")
public class DocumentRule {

    /** The kind that shows who somebody is. */
    public static final String IDENTITY = "IDENTITEIT";

    /** The kind in which somebody states her data for the loonheffing. */
    public static final String LOONHEFFING_STATEMENT = "LOONHEFFINGSVERKLARING";

    /** From what holds less to what holds more, among rules that have begun. */
    static final Comparator<DocumentRule> STRENGTH = Comparator.comparing(DocumentRule::getValidFrom)
            .thenComparing(rule -> rule.recordedAt)
            .thenComparing(rule -> rule.id);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_rule_id_seq")
    @SequenceGenerator(name = "document_rule_id_seq", sequenceName = "document_rule_id_seq", allocationSize = 50)
    private Long id;

    private String kind;

    private String label;

    private short place;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String readers;

    @Enumerated(EnumType.STRING)
    private Retention retention;

    @Column(name = "retention_years")
    private short retentionYears;

    private String source;

    private String grade;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected DocumentRule() {}

    DocumentRule(String kind, String readers, Retention retention, int years) {
        this.kind = kind;
        this.readers = readers;
        this.retention = retention;
        this.retentionYears = (short) years;
    }

    /** The last day on which a document of this kind is kept; empty while no end of the employment is known. */
    public Optional<LocalDate> keepThrough(Optional<LocalDate> endOfService) {
        return endOfService.map(end -> retention.lastDay(end, retentionYears));
    }

    /** @param hasRole whether somebody has a role */
    public boolean mayBeSeenBy(Predicate<String> hasRole) {
        return getReaders().stream().anyMatch(hasRole);
    }

    public List<String> getReaders() {
        return List.of(readers.split(","));
    }

    public String getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public int getPlace() {
        return place;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public String getRetentionInWords() {
        return retention.inWords(retentionYears);
    }

    public String getSource() {
        return source;
    }

    /** "vastgesteld" or "te controleren". */
    public String getGrade() {
        return grade;
    }

    public boolean isToCheck() {
        return !"vastgesteld".equals(grade);
    }
}
