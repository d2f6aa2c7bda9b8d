package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.noaberwerk.platform.Messages;

/**
 * Who gets the wage when that is not, or not alone, the employee: a bewindvoerder, the holder of a beheerrekening.
 *
 * @param kind null counts as the employee herself
 * @param name to whom the copy of the payslip goes; null for the employee herself
 * @param reference own reference of the payee, which goes along with each payment; null for none
 */
@Embeddable
public record WagePayee(
        @Column(name = "payee_kind") @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "payee_name") String name,
        @Column(name = "payee_street") String street,
        @Column(name = "payee_house_number") String houseNumber,
        @Column(name = "payee_postal_code") String postalCode,
        @Column(name = "payee_city") String city,
        @Column(name = "payee_reference") String reference) {

    /** What somebody is to the employee whose wage she gets. */
    public enum Kind {
        EMPLOYEE,
        BEWINDVOERDER,
        BEHEERREKENING,
        OTHER;

        /** The Dutch word on screens. */
        public String label() {
            return Messages.text("personnel.payee." + name());
        }
    }

    public WagePayee {
        kind = kind == null ? Kind.EMPLOYEE : kind;
    }

    /** The employee herself. */
    public static WagePayee employee() {
        return new WagePayee(Kind.EMPLOYEE, null, null, null, null, null, null);
    }

    public boolean isEmployee() {
        return kind == Kind.EMPLOYEE;
    }

    /** Where the copy of the payslip goes; its lines are empty when none was recorded. */
    public Address address() {
        return new Address(street, houseNumber, postalCode, city);
    }
}
