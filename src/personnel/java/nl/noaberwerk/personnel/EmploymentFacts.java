package nl.noaberwerk.personnel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noaberwerk.rules.Euro;
import nl.noaberwerk.rules.Regeling;
import nl.noaberwerk.rules.Roster;

/**
 * What is known now about one employment in one month: all that payroll reads of the personnel file.
 *
 * @param displayName as on a letter: "M. ten Dam"
 * @param addressLines of an envelope; empty when no address is known
 * @param parts the terms within the month and service, in order and without gaps; empty when there is a problem
 * @param iban empty when no account is known; such a person cannot be paid
 * @param accountHolder empty when the account is in the name of the employee
 * @param payee who gets the wage; empty when the employee herself does
 * @param problem why the wage cannot be computed, in Dutch, with what to do; mostly empty
 */
public record EmploymentFacts(
        long employmentId,
        long personId,
        String personnelNumber,
        String displayName,
        List<String> addressLines,
        LocalDate birthDate,
        Regeling regeling,
        LocalDate inService,
        Optional<LocalDate> outOfService,
        boolean indefiniteContract,
        List<Part> parts,
        boolean loonheffingskorting,
        boolean alleenstaandeOuderenkorting,
        BigDecimal travelKm,
        BigDecimal travelDays,
        Optional<String> iban,
        Optional<String> accountHolder,
        Optional<String> costCentre,
        Optional<String> problem,
        Optional<WagePayee> payee,
        Optional<SecondAccount> secondAccount) {

    /** Terms from the first day up to and including the last; hours per week; schaal and trede may be empty. */
    public record Part(
            LocalDate first,
            LocalDate last,
            BigDecimal hours,
            BigDecimal fullTimeHours,
            Roster roster,
            String schaal,
            String trede,
            Euro fullTimeMonthWage) {}
}
