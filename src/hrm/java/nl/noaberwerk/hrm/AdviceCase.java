package nl.noaberwerk.hrm;

import jakarta.persistence.Column;
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
import java.util.Optional;
import nl.noaberwerk.platform.Refused;

/** A question to HRM-advies from the day on which it was asked to its outcome; how it went is in its events. */
@Entity
@Table(name = "advice_case")
public class AdviceCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "advice_case_id_seq")
    @SequenceGenerator(name = "advice_case_id_seq", sequenceName = "advice_case_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    private String number;

    private String category;

    private String question;

    @Enumerated(EnumType.STRING)
    @Column(name = "asker_kind")
    private AskerKind askerKind;

    @Column(name = "asker_account")
    private String askerAccount;

    @Column(name = "asker_name")
    private String askerName;

    @Column(name = "employment_id")
    private Long employmentId;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private LocalDate deadline;

    private String adviser;

    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private AdviceState state = AdviceState.OPEN;

    @Column(name = "follow_up_on")
    private LocalDate followUpOn;

    @Column(name = "follow_up_owner")
    private String followUpOwner;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected AdviceCase() {}

    /** @param asked what was checked already; @param askerAccount the account of who asks, or null */
    AdviceCase(String number, NewAdvice asked, String askerAccount, Instant recordedAt, String recordedBy) {
        this.number = number;
        this.askerAccount = askerAccount;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        employerId = asked.employerId();
        category = asked.category();
        question = asked.question();
        askerKind = asked.askerKind();
        askerName = asked.askerName();
        employmentId = asked.employmentId();
        askedOn = asked.askedOn();
        deadline = asked.deadline();
        adviser = asked.adviser();
        confidential = asked.confidential();
    }

    void assign(String account) {
        requireOpen();
        adviser = account;
    }

    void moveDeadline(LocalDate day) {
        requireOpen();
        deadline = day;
    }

    void file(String code) {
        category = code;
    }

    /** An advice was given: nobody waits any more. */
    void advised() {
        requireOpen();
        state = AdviceState.ADVISED;
    }

    void followUp(LocalDate day, String owner) {
        requireOpen();
        followUpOn = day;
        followUpOwner = owner;
    }

    /** @throws Refused when none was agreed */
    void followedUp() {
        if (followUpOn == null) {
            throw new Refused("hrm.case.no-follow-up", number);
        }
        followUpOn = null;
        followUpOwner = null;
    }

    void close(Outcome outcome, LocalDate day) {
        requireOpen();
        if (outcome.needsAdvice() && state != AdviceState.ADVISED) {
            throw new Refused("hrm.case.no-advice", outcome.getLabel());
        }
        state = AdviceState.CLOSED;
        closedOn = day;
        followUpOn = null;
        followUpOwner = null;
    }

    /** @param advised whether an advice was given before; @param day until which an answer is expected now */
    void reopen(boolean advised, LocalDate day) {
        if (state != AdviceState.CLOSED) {
            throw new Refused("hrm.case.not-closed", number);
        }
        state = advised ? AdviceState.ADVISED : AdviceState.OPEN;
        closedOn = null;
        deadline = day;
    }

    void keepSecret(boolean secret) {
        if (secret && adviser == null) {
            throw new Refused("hrm.case.secret-adviser", number);
        }
        confidential = secret;
    }

    void requireOpen() {
        if (isClosed()) {
            throw new Refused("hrm.case.closed", number);
        }
    }

    public boolean isClosed() {
        return state == AdviceState.CLOSED;
    }

    /** Nobody has answered yet while the last day has passed. */
    public boolean isLate(LocalDate day) {
        return state == AdviceState.OPEN && deadline.isBefore(day);
    }

    public Long getId() {
        return id;
    }

    public long getEmployerId() {
        return employerId;
    }

    /** As people name it: "HRM-2026-0012". */
    public String getNumber() {
        return number;
    }

    public String getCategory() {
        return category;
    }

    public String getQuestion() {
        return question;
    }

    public AskerKind getAskerKind() {
        return askerKind;
    }

    public Optional<String> askerAccount() {
        return Optional.ofNullable(askerAccount);
    }

    public String getAskerName() {
        return askerName;
    }

    public Optional<Long> employment() {
        return Optional.ofNullable(employmentId);
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public LocalDate getDeadline() {
        return deadline;
    }

    public Optional<String> adviser() {
        return Optional.ofNullable(adviser);
    }

    public boolean isConfidential() {
        return confidential;
    }

    public AdviceState getState() {
        return state;
    }

    public LocalDate getFollowUpOn() {
        return followUpOn;
    }

    public String getFollowUpOwner() {
        return followUpOwner;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
