package nl.noaberwerk.personnel.screen;

import java.io.Serializable;
import java.util.Locale;
import nl.noaberwerk.personnel.Address;
import nl.noaberwerk.personnel.AddressFact;
import nl.noaberwerk.personnel.DatedFact;
import nl.noaberwerk.personnel.NameFact;
import nl.noaberwerk.personnel.NewFact;
import nl.noaberwerk.personnel.PersonName;

/** The fields of a change of name or address. */
public class PersonFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String surname;
    private String prefix;
    private String initials;
    private String givenName;
    private String sex;
    private String street;
    private String houseNumber;
    private String postalCode;
    private String city;

    /** Takes over what a fact says. */
    void fill(DatedFact fact) {
        if (fact instanceof NameFact name) {
            surname = name.getName().surname();
            prefix = name.getName().prefix();
            initials = name.getName().initials();
            givenName = name.getName().givenName();
            sex = name.getSex();
        } else if (fact instanceof AddressFact known) {
            street = known.getAddress().street();
            houseNumber = known.getAddress().houseNumber();
            postalCode = known.getAddress().postalCode();
            city = known.getAddress().city();
        }
    }

    NewFact name() {
        PersonName name = new PersonName(surname, prefix, initials, givenName);
        return (id, when) -> new NameFact(id, name, sex, when);
    }

    NewFact address() {
        String postal = postalCode == null ? null : postalCode.strip().toUpperCase(Locale.ROOT);
        Address address = new Address(street, houseNumber, postal, city);
        return (id, when) -> new AddressFact(id, address, when);
    }

    public String getSurname() {
        return surname;
    }

    public void setSurname(String surname) {
        this.surname = surname;
    }

    public String getPrefix() {
        return prefix;
    }

    public void setPrefix(String prefix) {
        this.prefix = prefix;
    }

    public String getInitials() {
        return initials;
    }

    public void setInitials(String initials) {
        this.initials = initials;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getSex() {
        return sex;
    }

    public void setSex(String sex) {
        this.sex = sex;
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
}
