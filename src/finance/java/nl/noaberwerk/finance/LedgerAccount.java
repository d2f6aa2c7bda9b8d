package nl.noaberwerk.finance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.noaberwerk.platform.Refused;

/** On which accounts of its general ledger an employer books one payslip code, when it departs from the default scheme. */
@Entity
@Table(name = "ledger_account")
public class LedgerAccount {

    private static final String ACCOUNT = "[A-Za-z0-9.-]{1,20}";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_account_id_seq")
    @SequenceGenerator(name = "ledger_account_id_seq", sequenceName = "ledger_account_id_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "employer_id")
    private long employerId;

    private String code;

    private String description;

    private String account;

    @Column(name = "counter_account")
    private String counterAccount;

    protected LedgerAccount() {}

    /** @throws Refused when an account is no account number */
    public LedgerAccount(long employerId, LedgerRule rule) {
        this.employerId = employerId;
        this.code = rule.code();
        change(rule);
    }

    /** @throws Refused when an account is no account number */
    public void change(LedgerRule rule) {
        if (rule.description().isBlank()) {
            throw new Refused("finance.ledger.description", rule.code());
        }
        if (!rule.account().matches(ACCOUNT)
                || !rule.counterAccount().isEmpty() && !rule.counterAccount().matches(ACCOUNT)) {
            throw new Refused("finance.ledger.account", rule.code());
        }
        description = rule.description();
        account = rule.account();
        counterAccount = rule.counterAccount();
    }

    public Long id() {
        return id;
    }

    public long employerId() {
        return employerId;
    }

    public String code() {
        return code;
    }

    public LedgerRule rule() {
        return new LedgerRule(code, description, account, counterAccount, false);
    }
}
