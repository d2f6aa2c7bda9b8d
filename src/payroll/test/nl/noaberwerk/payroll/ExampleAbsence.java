package nl.noaberwerk.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaberwerk.labour.AbsentSpan;
import nl.noaberwerk.labour.DaySpan;
import nl.noaberwerk.labour.PaidAbsence;
import nl.noaberwerk.labour.PayHold;

/** Reads the absence of a payslip example: sick: [{first, last, percentage}], leave, holds: [{kind, first, last}]. */
final class ExampleAbsence {

    private ExampleAbsence() {}

    static PaidAbsence of(Map<?, ?> absence) {
        return new PaidAbsence(
                list(absence, "sick").stream().map(ExampleAbsence::span).toList(),
                list(absence, "sick").stream()
                        .map(one -> new AbsentSpan(span(one), new BigDecimal(text(one, "percentage", "100"))))
                        .toList(),
                list(absence, "leave").stream().map(ExampleAbsence::span).toList(),
                list(absence, "holds").stream()
                        .map(one -> new PayHold(PayHold.Kind.valueOf(text(one, "kind", "")), span(one)))
                        .toList(),
                Optional.ofNullable(absence.get("extendedTo")).map(day -> LocalDate.parse(day.toString())));
    }

    private static DaySpan span(Map<?, ?> one) {
        String last = text(one, "last", "");
        return new DaySpan(LocalDate.parse(text(one, "first", "")), last.isEmpty() ? null : LocalDate.parse(last));
    }

    private static String text(Map<?, ?> one, String key, String otherwise) {
        return one.containsKey(key) ? one.get(key).toString() : otherwise;
    }

    private static List<Map<?, ?>> list(Map<?, ?> absence, String key) {
        return absence.containsKey(key)
                ? ((List<?>) absence.get(key))
                        .stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList()
                : List.of();
    }
}
