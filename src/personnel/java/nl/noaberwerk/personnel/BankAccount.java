package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** The account on which the wage is paid from a day on. */
@Entity
@DiscriminatorValue("BANK")
public class BankAccount extends EmploymentFact {

    private String iban;

    @Column(name = "account_holder")
    private String accountHolder;

    protected BankAccount() {}

    /** @param accountHolder null when the account is in the name of the employee */
    public BankAccount(long employmentId, String iban, String accountHolder, Recording recording) {
        super(employmentId, recording);
        this.iban = iban;
        this.accountHolder = accountHolder;
    }

    @Override
    public Topic topic() {
        return Topic.BANK;
    }

    @Override
    public List<Detail> details() {
        return List.of(Detail.of("iban", iban), Detail.of("rekeninghouder", accountHolder));
    }

    public String getIban() {
        return iban;
    }

    public String getAccountHolder() {
        return accountHolder;
    }
}
