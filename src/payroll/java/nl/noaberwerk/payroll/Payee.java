package nl.noaberwerk.payroll;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.noaberwerk.rules.Regeling;

/**
 * For whom a payslip is and where it is paid to, as known when it was calculated.
 *
 * @param address street and place in lines
 * @param secondIban that gets a fixed part; empty when all goes to the first
 */
@Embeddable
public record Payee(
        @Column(name = "employment_id") long employmentId,
        @Column(name = "personnel_number") String personnelNumber,
        @Column(name = "name") String name,
        @Column(name = "address") String address,
        @Column(name = "iban") String iban,
        @Column(name = "account_holder") String accountHolder,
        @Column(name = "cost_centre") String costCentre,

        @Column(name = "regeling") @Enumerated(EnumType.STRING)
        Regeling regeling,

        @Column(name = "second_iban") String secondIban) {}
