package nl.noaberwerk.personnel;

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
import java.time.YearMonth;
import java.util.Optional;
import nl.noaberwerk.platform.Messages;
import nl.noaberwerk.platform.Refused;

/** What a second person decided about a changed account; never changed afterwards. */
@Entity
@Table(name = "bank_confirmation")
public class BankConfirmation {

    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bank_confirmation_id_seq")
    @SequenceGenerator(
            name = "bank_confirmation_id_seq",
            sequenceName = "bank_confirmation_id_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "fact_id")
    private long factId;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private boolean refused;

    @Enumerated(EnumType.STRING)
    private Verification how;

    private String explanation;

    @Column(name = "first_month")
    private YearMonth firstMonth;

    protected BankConfirmation() {}

    private BankConfirmation(BankAccount account, String by, Instant at, String explanation) {
        this.factId = account.getId();
        this.decidedBy = by;
        this.decidedAt = at;
        this.explanation = explanation;
    }

    /** How it was verified that the change comes from the employee or from a judge. */
    public enum Verification {
        TELEPHONE,
        DESK,
        COURT_LETTER,
        OTHER;

        /** In Dutch, as part of a sentence. */
        public String label() {
            return Messages.text("personnel.verification." + name());
        }

        /** For the pages. */
        public String getLabel() {
            return label();
        }
    }

    /**
     * Lets the account take effect.
     *
     * @param explanation may be null, but not with {@link Verification#OTHER}
     * @throws Refused 403 for who recorded it; when it is not said how it was verified
     */
    static BankConfirmation confirmed(BankAccount account, Verification how, String explanation, Decider decider) {
        if (account.getRecordedBy().equals(decider.name())) {
            throw Refused.forbidden("personnel.bank.own");
        }
        String given = stripped(explanation);
        if (how == null) {
            throw new Refused("personnel.bank.how");
        }
        if (how == Verification.OTHER && given == null) {
            throw new Refused("personnel.bank.explanation");
        }
        BankConfirmation confirmation = new BankConfirmation(account, decider.name(), decider.at(), given);
        confirmation.how = how;
        YearMonth from = YearMonth.from(account.getValidFrom());
        confirmation.firstMonth = from.isAfter(decider.openMonth()) ? from : decider.openMonth();
        return confirmation;
    }

    /** Puts the account aside for ever; who recorded it may do so too. @throws Refused without a reason */
    static BankConfirmation refused(BankAccount account, String reason, Decider decider) {
        String given = stripped(reason);
        if (given == null) {
            throw new Refused("personnel.bank.reason");
        }
        BankConfirmation refusal = new BankConfirmation(account, decider.name(), decider.at(), given);
        refusal.refused = true;
        return refusal;
    }

    /** @param openMonth the first month that is still to be paid */
    record Decider(String name, Instant at, YearMonth openMonth) {}

    private static String stripped(String text) {
        String given = text == null ? "" : text.strip();
        if (given.length() > LONGEST) {
            throw new Refused("personnel.import.too-long.reason", LONGEST);
        }
        return given.isEmpty() ? null : given;
    }

    public Long getId() {
        return id;
    }

    public long getFactId() {
        return factId;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public boolean isRefused() {
        return refused;
    }

    /** Empty when it was refused. */
    public Optional<Verification> how() {
        return Optional.ofNullable(how);
    }

    /** Of how it was verified, or why it was refused. */
    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    /** The first month whose wage goes to the account; empty when it was refused. */
    public Optional<YearMonth> firstMonth() {
        return Optional.ofNullable(firstMonth);
    }

    /** "aan de balie met identiteitsbewijs (rijbewijs gezien)". */
    public String text() {
        String verified = how == null ? "" : how.label();
        return explanation == null ? verified : (verified + " (" + explanation + ")").strip();
    }
}
