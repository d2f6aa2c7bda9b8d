package nl.noaberwerk.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Somebody who must be warned that hours lapse. */
public record WarningRow(
        long employerId,
        long employmentId,
        String personnelNumber,
        String name,
        int year,
        BigDecimal hours,
        LocalDate lapsesOn) {}
