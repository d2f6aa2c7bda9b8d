package nl.noaberwerk.personnel.screen;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.noaberwerk.personnel.BankAccount;
import nl.noaberwerk.personnel.Iban;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.SecondAccount;
import nl.noaberwerk.personnel.WagePayee;
import nl.noaberwerk.rules.Euro;

/** The fields of a change of account: to whom is paid, on which account, and what goes to a second one. */
public class PaymentFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String iban;
    private String accountHolder;
    private WagePayee.Kind kind = WagePayee.Kind.EMPLOYEE;
    private String payeeName;
    private String street;
    private String houseNumber;
    private String postalCode;
    private String city;
    private String reference;
    private String secondIban;
    private String secondHolder;
    private Euro secondAmount;

    /** Takes over what is known. */
    void fill(BankAccount known) {
        iban = known.getIban();
        accountHolder = known.getAccountHolder();
        WagePayee payee = known.getPayee();
        kind = payee.kind();
        payeeName = payee.name();
        street = payee.street();
        houseNumber = payee.houseNumber();
        postalCode = payee.postalCode();
        city = payee.city();
        reference = payee.reference();
        known.getSecondAccount().ifPresent(second -> {
            secondIban = second.iban();
            secondHolder = second.holder();
            secondAmount = second.amount();
        });
    }

    NewFact fact() {
        WagePayee payee = new WagePayee(kind, payeeName, street, houseNumber, capitals(postalCode), city, reference);
        return (id, when) -> new BankAccount(id, compact(iban), accountHolder, when)
                .paidTo(payee)
                .splitWith(second());
    }

    private SecondAccount second() {
        boolean empty = Stream.of(secondIban, secondHolder, secondAmount).allMatch(given -> given == null);
        return empty ? null : new SecondAccount(compact(secondIban), secondHolder, secondAmount);
    }

    private static String compact(String given) {
        return given == null ? null : Iban.compact(given);
    }

    private static String capitals(String given) {
        return given == null ? null : given.strip().toUpperCase(Locale.ROOT);
    }

    public List<WagePayee.Kind> getKinds() {
        return Arrays.asList(WagePayee.Kind.values());
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(String accountHolder) {
        this.accountHolder = accountHolder;
    }

    public WagePayee.Kind getKind() {
        return kind;
    }

    public void setKind(WagePayee.Kind kind) {
        this.kind = kind;
    }

    public String getPayeeName() {
        return payeeName;
    }

    public void setPayeeName(String payeeName) {
        this.payeeName = payeeName;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getHouseNumber() {
        return houseNumber;
    }

    public void setHouseNumber(String houseNumber) {
        this.houseNumber = houseNumber;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSecondIban() {
        return secondIban;
    }

    public void setSecondIban(String secondIban) {
        this.secondIban = secondIban;
    }

    public String getSecondHolder() {
        return secondHolder;
    }

    public void setSecondHolder(String secondHolder) {
        this.secondHolder = secondHolder;
    }

    public Euro getSecondAmount() {
        return secondAmount;
    }

    public void setSecondAmount(Euro secondAmount) {
        this.secondAmount = secondAmount;
    }
}
