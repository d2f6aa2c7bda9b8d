package nl.noaberwerk.hosts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.noaberwerk.personnel.Recording;

/** What a host employer pays for a kind of work or a function from a day on; never changed, a later one follows. */
@Entity
@Table(name = "host_rate")
public class HostRate {

    /** From what holds less to what holds more, among rates for the same that have begun. */
    static final Comparator<HostRate> STRENGTH = Comparator.comparing(HostRate::getValidFrom)
            .thenComparing(HostRate::getRecordedAt)
            .thenComparing(rate -> rate.id);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_rate_id_seq")
    @SequenceGenerator(name = "host_rate_id_seq", sequenceName = "host_rate_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "contract_id")
    private long contractId;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    private String reason;

    private String werksoort;

    private String function;

    private BigDecimal amount;

    protected HostRate() {}

    HostRate(long contractId, For work, BigDecimal amount, Recording recording) {
        this.contractId = contractId;
        this.amount = amount;
        werksoort = work.werksoort();
        function = work.function();
        validFrom = recording.validFrom();
        recordedAt = recording.at();
        recordedBy = recording.by();
        reason = recording.reason();
    }

    /**
     * For which work a rate is.
     *
     * @param werksoort its name; null for every kind
     * @param function null for every function
     */
    public record For(String werksoort, String function) {

        /** How closely it names the work; empty when it is for other work. A function names it closer than a kind. */
        Optional<Integer> closeness(For work) {
            boolean fits = (werksoort == null || werksoort.equals(work.werksoort))
                    && (function == null || function.equalsIgnoreCase(work.function));
            return fits ? Optional.of((function == null ? 0 : 2) + (werksoort == null ? 0 : 1)) : Optional.empty();
        }
    }

    public For work() {
        return new For(werksoort, function);
    }

    public Long getId() {
        return id;
    }

    public long getContractId() {
        return contractId;
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

    public String getWerksoort() {
        return werksoort;
    }

    public String getFunction() {
        return function;
    }

    /** In the unit of the price basis that the contract has on that day. */
    public BigDecimal getAmount() {
        return amount;
    }
}
