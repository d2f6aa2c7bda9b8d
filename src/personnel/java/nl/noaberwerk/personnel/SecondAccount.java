package nl.noaberwerk.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.noaberwerk.rules.Euro;

/**
 * A second account that gets a fixed part of the wage each month; the rest goes to the first.
 *
 * @param holder null when the account is in the name of the employee
 * @param amount per month; when the net wage is less, all of it goes here
 */
@Embeddable
public record SecondAccount(
        @Column(name = "second_iban") String iban,
        @Column(name = "second_holder") String holder,
        @Column(name = "second_amount") Euro amount) {}
