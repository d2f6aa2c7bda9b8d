package nl.noaberwerk.subsidies;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.YearMonth;
import nl.noaberwerk.personnel.EmployeeNames;
import nl.noaberwerk.rules.Euro;

/**
 * A payment in begeleid werken that waits.
 *
 * @param iban of the regular employer; empty for an organisation, which is paid on its invoice
 * @param preparedBy who may not approve it
 */
public record WaitingPayment(
        long id,
        long jobId,
        String personnelNumber,
        String name,
        PaymentKind kind,
        YearMonth firstMonth,
        int months,
        Euro amount,
        String proof,
        String payee,
        String iban,
        String preparedBy,
        boolean approved) {

    static WaitingPayment of(Tuple row, EmployeeNames.Named named) {
        PaymentKind kind = PaymentKind.valueOf(row.get("kind", String.class));
        boolean subsidy = kind == PaymentKind.SUBSIDY;
        return new WaitingPayment(
                BegeleidWerkenReader.number(row, "id"),
                BegeleidWerkenReader.number(row, "job"),
                named.personnelNumber(),
                named.name().sorted(),
                kind,
                YearMonth.from(LoonwaardeReader.day(row.get("first_month"))),
                (int) BegeleidWerkenReader.number(row, "months"),
                new Euro(row.get("amount", BigDecimal.class)),
                row.get("proof", String.class),
                row.get(subsidy ? "regular_employer" : "organisation", String.class),
                subsidy ? row.get("iban", String.class) : "",
                row.get("recorded_by", String.class),
                (Boolean) row.get("approved"));
    }
}
