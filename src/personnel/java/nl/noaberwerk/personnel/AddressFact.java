package nl.noaberwerk.personnel;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.List;

/** Where a person lives from a day on. */
@Entity
@DiscriminatorValue("ADDRESS")
public class AddressFact extends PersonFact {

    @Embedded
    private Address address;

    protected AddressFact() {}

    public AddressFact(long personId, Address address, Recording recording) {
        super(personId, recording);
        this.address = address;
    }

    @Override
    public Topic topic() {
        return Topic.ADDRESS;
    }

    @Override
    public List<Detail> details() {
        Address known = getAddress();
        return List.of(
                Detail.of("straat", known.street()),
                Detail.of("huisnummer", known.houseNumber()),
                Detail.of("postcode", known.postalCode()),
                Detail.of("woonplaats", known.city()));
    }

    public Address getAddress() {
        // Hibernate gives null for an embedded record of which every column is empty
        return address == null ? new Address(null, null, null, null) : address;
    }
}
