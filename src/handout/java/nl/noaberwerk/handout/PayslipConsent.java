package nl.noaberwerk.handout;

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
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.noaberwerk.personnel.Recording;

/** Somebody agreed, or no longer agrees, to get her payslip electronically (art. 7:626 lid 4 BW); never changed. */
@Entity
@Table(name = "payslip_consent")
public class PayslipConsent {

    private static final Comparator<PayslipConsent> STRENGTH = Comparator.comparing(PayslipConsent::getValidFrom)
            .thenComparing(PayslipConsent::getRecordedAt)
            .thenComparing(consent -> consent.id, Comparator.nullsLast(Comparator.naturalOrder()));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payslip_consent_id_seq")
    @SequenceGenerator(name = "payslip_consent_id_seq", sequenceName = "payslip_consent_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "employment_id")
    private long employmentId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private boolean given;

    @Enumerated(EnumType.STRING)
    private ConsentManner manner;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected PayslipConsent() {}

    public PayslipConsent(long employmentId, boolean given, ConsentManner manner, Recording recording) {
        this.employmentId = employmentId;
        this.given = given;
        this.manner = manner;
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
    }

    /** The employments whose consent holds on the day; without any record there is none. */
    static Set<Long> holdingOn(LocalDate day, Collection<PayslipConsent> all) {
        Map<Long, PayslipConsent> strongest = all.stream()
                .filter(consent -> !consent.validFrom.isAfter(day))
                .collect(Collectors.toMap(
                        PayslipConsent::getEmploymentId, consent -> consent, BinaryOperator.maxBy(STRENGTH)));
        return strongest.values().stream()
                .filter(PayslipConsent::isGiven)
                .map(PayslipConsent::getEmploymentId)
                .collect(Collectors.toSet());
    }

    public long getEmploymentId() {
        return employmentId;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    /** False when it was withdrawn. */
    public boolean isGiven() {
        return given;
    }

    public ConsentManner getManner() {
        return manner;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
