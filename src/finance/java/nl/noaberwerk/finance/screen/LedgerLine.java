package nl.noaberwerk.finance.screen;

import java.io.Serializable;
import nl.noaberwerk.finance.LedgerRule;

/** One row of the scheme while it is being edited. */
public class LedgerLine implements Serializable {

    private String code;
    private String description;
    private String account;
    private String counterAccount;
    private final boolean standard;

    private LedgerLine(LedgerRule rule) {
        this.code = rule.code();
        this.description = rule.description();
        this.account = rule.account();
        this.counterAccount = rule.counterAccount();
        this.standard = rule.standard();
    }

    static LedgerLine of(LedgerRule rule) {
        return new LedgerLine(rule);
    }

    /** An empty row for a code that the scheme does not know yet. */
    static LedgerLine fresh() {
        return new LedgerLine(new LedgerRule("", "", "", "", false));
    }

    LedgerRule rule() {
        return new LedgerRule(text(code), text(description), text(account), text(counterAccount), false);
    }

    boolean differsFrom(LedgerRule rule) {
        LedgerRule now = rule();
        return !now.account().equals(rule.account())
                || !now.counterAccount().equals(rule.counterAccount())
                || !now.description().equals(rule.description());
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getCounterAccount() {
        return counterAccount;
    }

    public void setCounterAccount(String counterAccount) {
        this.counterAccount = counterAccount;
    }

    public boolean isStandard() {
        return standard;
    }
}
