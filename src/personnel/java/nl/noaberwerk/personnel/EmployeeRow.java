package nl.noaberwerk.personnel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An employee as she stands in a list.
 *
 * @param name by surname: "Dam, M. ten (Mehmet)"
 * @param maskedBsn only the last three digits
 * @param regeling the Dutch word; "Begeleid werken" for somebody outside our payroll
 */
public record EmployeeRow(
        long employmentId,
        String personnelNumber,
        String name,
        LocalDate birthDate,
        String maskedBsn,
        String regeling,
        boolean onPayroll,
        LocalDate inService,
        Optional<LocalDate> outOfService,
        Optional<String> costCentre) {}
