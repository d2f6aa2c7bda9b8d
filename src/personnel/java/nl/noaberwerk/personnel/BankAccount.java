package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Formula;

/**
 * To whom and on which account the wage is paid from a day on.
 *
 * <p>The first one of an employment counts at once; every later one only after a second person confirmed it. Until then,
 * and for ever when it was refused, the one before it holds.
 */
@Entity
@DiscriminatorValue("BANK")
public class BankAccount extends EmploymentFact {

    private String iban;

    @Column(name = "account_holder")
    private String accountHolder;

    @Embedded
    private WagePayee payee;

    @Embedded
    private SecondAccount secondAccount;

    /** Set by the database: whether another account was recorded before this one. */
    @Column(name = "needs_confirmation", insertable = false, updatable = false)
    private Boolean needsConfirmation;

    @Formula("(case when needs_confirmation then (select case when c.refused then 'REFUSED' else 'CONFIRMED' end"
            + " from bank_confirmation c where c.fact_id = id) end)")
    private String decision;

    protected BankAccount() {}

    /** @param accountHolder null when the account is in the name of the employee */
    public BankAccount(long employmentId, String iban, String accountHolder, Recording recording) {
        super(employmentId, recording);
        this.iban = iban;
        this.accountHolder = accountHolder;
    }

    /** Somebody else than the employee gets the wage. */
    public BankAccount paidTo(WagePayee other) {
        payee = other;
        return this;
    }

    /** @param second null when all goes to one account */
    public BankAccount splitWith(SecondAccount second) {
        secondAccount = second;
        return this;
    }

    /** The one recorded last of those about which nobody has decided. */
    public static Optional<BankAccount> lastWaiting(History known) {
        return known.all().stream()
                .filter(BankAccount.class::isInstance)
                .map(BankAccount.class::cast)
                .filter(BankAccount::isWaiting)
                .max(Comparator.comparing(BankAccount::getRecordedAt));
    }

    @Override
    public Topic topic() {
        return Topic.BANK;
    }

    @Override
    public boolean counts() {
        return !Boolean.TRUE.equals(needsConfirmation) || "CONFIRMED".equals(decision);
    }

    /** Nobody has decided about it yet. */
    public boolean isWaiting() {
        return Boolean.TRUE.equals(needsConfirmation) && decision == null;
    }

    @Override
    public List<Detail> details() {
        Optional<SecondAccount> second = getSecondAccount();
        return List.of(
                Detail.of("iban", iban),
                Detail.of("rekeninghouder", accountHolder),
                Detail.of("betaald_aan", getPayee().kind().label()),
                Detail.of("ontvanger_naam", getPayee().name()),
                Detail.of("ontvanger_adres", addressOfPayee()),
                Detail.of("ontvanger_kenmerk", getPayee().reference()),
                Detail.of("tweede_iban", second.map(SecondAccount::iban).orElse(null)),
                Detail.of("tweede_houder", second.map(SecondAccount::holder).orElse(null)),
                Detail.of("tweede_bedrag", second.map(SecondAccount::amount).orElse(null)));
    }

    public String getIban() {
        return iban;
    }

    /** The account, and the second one if there is any. */
    List<String> ibans() {
        return getSecondAccount().map(second -> List.of(iban, second.iban())).orElse(List.of(iban));
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public WagePayee getPayee() {
        // Hibernate gives null for an embedded record of which every column is empty
        return payee == null ? WagePayee.employee() : payee;
    }

    public Optional<SecondAccount> getSecondAccount() {
        return Optional.ofNullable(secondAccount);
    }

    private String addressOfPayee() {
        List<String> lines = getPayee().address().lines();
        return lines.isEmpty() ? null : String.join(", ", lines);
    }
}
