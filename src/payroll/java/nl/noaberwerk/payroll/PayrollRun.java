package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import nl.noaberwerk.platform.Refused;

/**
 * The salary run of one employer and month: calculated pro forma as often as wanted, then approved by a second person.
 *
 * <p>A run with a sequence above 1 is supplementary: it pays who was left out of the runs before it.
 */
@Entity
@Table(name = "payroll_run")
public class PayrollRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "payroll_run_id_seq")
    @SequenceGenerator(name = "payroll_run_id_seq", sequenceName = "payroll_run_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    private YearMonth month;

    private int sequence;

    @Column(name = "payment_date")
    private LocalDate paymentDate;

    @Enumerated(EnumType.STRING)
    private RunStatus status;

    private boolean stale;

    private int calculation;

    @Column(name = "progress_done")
    private int progressDone;

    @Column(name = "progress_total")
    private int progressTotal;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "calculated_by")
    private String calculatedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "result_hash")
    private String resultHash;

    @Embedded
    private RunTotals totals;

    protected PayrollRun() {}

    public PayrollRun(long employerId, YearMonth month, int sequence, LocalDate paymentDate) {
        this.employerId = employerId;
        this.month = month;
        this.sequence = sequence;
        this.paymentDate = paymentDate;
        this.status = RunStatus.OPEN;
        this.totals = RunTotals.NONE;
    }

    /**
     * Begins a new calculation, which replaces the results of the one before.
     *
     * @param people how many are to be done
     * @param payOn the day on which the employer pays this month, as it stands now
     */
    public void startCalculation(String by, Instant now, int people, LocalDate payOn) {
        require(status == RunStatus.OPEN || status == RunStatus.CALCULATED, "payroll.run.not-calculable");
        paymentDate = payOn;
        status = RunStatus.CALCULATING;
        calculation++;
        stale = false;
        calculatedBy = by;
        startedAt = now;
        heartbeatAt = now;
        finishedAt = null;
        forgetResults();
        progressTotal = people;
    }

    /** Breaks a calculation off; its results are worth nothing. */
    public void cancelCalculation() {
        require(status == RunStatus.CALCULATING, "payroll.run.not-calculating");
        status = RunStatus.OPEN;
        calculation++;
        calculatedBy = null;
        forgetResults();
        progressTotal = 0;
    }

    /** All people are done: from now on the result can be looked at and approved. */
    public void finishCalculation(RunTotals results, String hash, Instant now) {
        require(status == RunStatus.CALCULATING, "payroll.run.not-calculating");
        status = RunStatus.CALCULATED;
        totals = results;
        resultHash = hash;
        finishedAt = now;
        progressDone = progressTotal;
    }

    /** Something that the results rest on changed after the calculation. */
    public void becomeStale() {
        if (status == RunStatus.CALCULATED || status == RunStatus.CALCULATING) {
            stale = true;
        }
    }

    /**
     * The second person agrees with exactly the results that have this hash.
     *
     * @throws Refused 409 when there is nothing to approve or it is another result, 403 for who calculated it
     */
    public void approve(String by, String hash, Instant now) {
        requireApprovable(by, hash);
        status = RunStatus.APPROVED;
        approvedBy = by;
        approvedAt = now;
    }

    /** As {@link #approve}, without doing it. */
    public void requireApprovable(String by, String hash) {
        require(status == RunStatus.CALCULATED, "payroll.run.not-approvable");
        if (by.equals(calculatedBy)) {
            throw Refused.forbidden("payroll.run.four-eyes");
        }
        require(!stale, "payroll.run.stale");
        require(hash.equals(resultHash), "payroll.run.other-result");
    }

    /** @throws Refused 409 unless this is the calculation whose results stand here, waiting for approval */
    public void requireCalculation(int number) {
        require(status == RunStatus.CALCULATED, "payroll.control.not-now");
        if (number != calculation) {
            throw Refused.conflict("payroll.control.changed");
        }
    }

    public void close() {
        require(status == RunStatus.APPROVED, "payroll.run.not-approved");
        status = RunStatus.CLOSED;
    }

    /** @throws Refused 409 while it is being calculated, and once it was approved */
    public void requireRemovable() {
        require(status == RunStatus.OPEN || status == RunStatus.CALCULATED, "payroll.run.not-removable");
    }

    /** @throws Refused 409 unless the run was approved */
    public void requireApproved() {
        require(status.isFinal(), "payroll.run.not-approved");
    }

    private void forgetResults() {
        progressDone = 0;
        resultHash = null;
        totals = RunTotals.NONE;
    }

    private void require(boolean allowed, String key) {
        if (!allowed) {
            throw Refused.conflict(key, status.label().toLowerCase(Locale.ROOT));
        }
    }

    public Long id() {
        return id;
    }

    public long employerId() {
        return employerId;
    }

    public YearMonth month() {
        return month;
    }

    public int sequence() {
        return sequence;
    }

    public LocalDate paymentDate() {
        return paymentDate;
    }

    public RunStatus status() {
        return status;
    }

    public boolean isStale() {
        return stale;
    }

    /** Counts the calculations of this run; work for an earlier number has lost its sense. */
    public int calculation() {
        return calculation;
    }

    public int progressDone() {
        return progressDone;
    }

    public int progressTotal() {
        return progressTotal;
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** The account that ordered the calculation. */
    public Optional<String> calculatedBy() {
        return Optional.ofNullable(calculatedBy);
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** SHA-256 over all that is approved; present from CALCULATED on. */
    public Optional<String> resultHash() {
        return Optional.ofNullable(resultHash);
    }

    public RunTotals totals() {
        return totals;
    }
}
