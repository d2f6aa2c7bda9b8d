package nl.noaberwerk.letters.screen;

import java.io.Serializable;
import java.time.LocalDate;
import nl.noaberwerk.letters.LetterTopic;
import nl.noaberwerk.letters.RepresentativeKind;

/** What is filled in about a new representative. */
public final class RepresentativeFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private RepresentativeKind kind;
    private String name;
    private String street;
    private String houseNumber;
    private String postalCode;
    private String city;
    private String email;
    private String[] receives = {LetterTopic.VERZUIM.name()};
    private LocalDate validFrom;

    public RepresentativeKind getKind() {
        return kind;
    }

    public void setKind(RepresentativeKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String[] getReceives() {
        return receives.clone();
    }

    public void setReceives(String[] receives) {
        this.receives = receives.clone();
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
